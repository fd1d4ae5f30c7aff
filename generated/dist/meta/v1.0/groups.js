// src/meta/v1.0/groups.ts
var addMember = {
  id: "group-post-members",
  method: "POST",
  page: "https://learn.microsoft.com/graph/api/group-post-members?view=graph-rest-1.0",
  permissions: [
    {
      account: "delegatedWork",
      alternatives: [["GroupMember.ReadWrite.All"], ["Group.ReadWrite.All"], ["Directory.ReadWrite.All"]]
    },
    { account: "delegatedPersonal", alternatives: [] },
    {
      account: "application",
      alternatives: [["GroupMember.ReadWrite.All"], ["Group.ReadWrite.All"], ["Directory.ReadWrite.All"]]
    }
  ]
};
var getDriveOfGroup = {
  id: "drive-get-3",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/drive-get?view=graph-rest-1.0",
  permissions: [
    {
      account: "delegatedWork",
      alternatives: [["Files.Read"], ["Files.ReadWrite"], ["Files.Read.All"], ["Files.ReadWrite.All"]]
    },
    { account: "delegatedPersonal", alternatives: [["Files.Read"], ["Files.ReadWrite"]] },
    { account: "application", alternatives: [["Files.Read.All"], ["Files.ReadWrite.All"]] }
  ]
};
var listMembers = {
  id: "group-list-members",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/group-list-members?view=graph-rest-1.0",
  permissions: [
    {
      account: "delegatedWork",
      alternatives: [
        ["GroupMember.Read.All", "User.ReadBasic.All"],
        ["Group.Read.All", "User.ReadBasic.All"],
        ["Directory.Read.All"]
      ]
    },
    { account: "delegatedPersonal", alternatives: [] },
    { account: "application", alternatives: [["GroupMember.Read.All"], ["Group.Read.All"], ["Directory.Read.All"]] }
  ]
};
var removeMember = {
  id: "group-delete-members",
  method: "DELETE",
  page: "https://learn.microsoft.com/graph/api/group-delete-members?view=graph-rest-1.0",
  permissions: [
    {
      account: "delegatedWork",
      alternatives: [["GroupMember.ReadWrite.All"], ["Group.ReadWrite.All"], ["Directory.ReadWrite.All"]]
    },
    { account: "delegatedPersonal", alternatives: [] },
    {
      account: "application",
      alternatives: [["GroupMember.ReadWrite.All"], ["Group.ReadWrite.All"], ["Directory.ReadWrite.All"]]
    }
  ]
};
export {
  addMember,
  getDriveOfGroup,
  listMembers,
  removeMember
};
