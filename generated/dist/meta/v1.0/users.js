// src/meta/v1.0/users.ts
var addAttachment = {
  id: "message-post-attachments",
  method: "POST",
  page: "https://learn.microsoft.com/graph/api/message-post-attachments?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["Mail.ReadWrite"]] },
    { account: "delegatedPersonal", alternatives: [["Mail.ReadWrite"]] },
    { account: "application", alternatives: [["Mail.ReadWrite"]] }
  ]
};
var countUsers = {
  id: "users-count",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/users-count?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["User.Read.All"], ["User.ReadWrite.All"]] },
    { account: "delegatedPersonal", alternatives: [] },
    { account: "application", alternatives: [["User.Read.All"], ["User.ReadWrite.All"]] }
  ]
};
var createMessage = {
  id: "user-post-messages",
  method: "POST",
  page: "https://learn.microsoft.com/graph/api/user-post-messages?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["Mail.ReadWrite"]] },
    { account: "delegatedPersonal", alternatives: [["Mail.ReadWrite"]] },
    { account: "application", alternatives: [["Mail.ReadWrite"]] }
  ]
};
var createUser = {
  id: "user-post-users",
  method: "POST",
  page: "https://learn.microsoft.com/graph/api/user-post-users?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["User.ReadWrite.All"], ["Directory.ReadWrite.All"]] },
    { account: "delegatedPersonal", alternatives: [] },
    { account: "application", alternatives: [["User.ReadWrite.All"], ["Directory.ReadWrite.All"]] }
  ]
};
var deleteAttachment = {
  id: "attachment-delete",
  method: "DELETE",
  page: "https://learn.microsoft.com/graph/api/attachment-delete?view=graph-rest-1.0",
  permissions: [
    { account: "any", alternatives: [["Mail.ReadWrite"]], scenario: "In messages" },
    { account: "any", alternatives: [["Calendars.ReadWrite"]], scenario: "In events" }
  ]
};
var deleteUser = {
  id: "user-delete",
  method: "DELETE",
  page: "https://learn.microsoft.com/graph/api/user-delete?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["User.ReadWrite.All"]] },
    { account: "delegatedPersonal", alternatives: [] },
    { account: "application", alternatives: [["User.ReadWrite.All"]] }
  ]
};
var findWhatOthersHaveShared = {
  id: "drive-sharedwithme",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/drive-sharedwithme?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["Files.Read.All"], ["Files.ReadWrite.All"]] },
    { account: "delegatedPersonal", alternatives: [["Files.Read"], ["Files.ReadWrite"]] },
    { account: "application", alternatives: [] }
  ]
};
var getAttachment = {
  id: "attachment-get",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/attachment-get?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["Calendars.Read"]], scenario: "event" },
    { account: "delegatedPersonal", alternatives: [["Calendars.Read"]], scenario: "event" },
    { account: "application", alternatives: [["Calendars.Read"]], scenario: "event" },
    { account: "delegatedWork", alternatives: [["Mail.Read"]], scenario: "message" },
    { account: "delegatedPersonal", alternatives: [["Mail.Read"]], scenario: "message" },
    { account: "application", alternatives: [["Mail.Read"]], scenario: "message" }
  ]
};
var getAttachmentValue = {
  id: "attachment-get-2",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/attachment-get?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["Calendars.Read"]], scenario: "event" },
    { account: "delegatedPersonal", alternatives: [["Calendars.Read"]], scenario: "event" },
    { account: "application", alternatives: [["Calendars.Read"]], scenario: "event" },
    { account: "delegatedWork", alternatives: [["Mail.Read"]], scenario: "message" },
    { account: "delegatedPersonal", alternatives: [["Mail.Read"]], scenario: "message" },
    { account: "application", alternatives: [["Mail.Read"]], scenario: "message" }
  ]
};
var getDriveOfPersonWhoHasSignedIn = {
  id: "drive-get",
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
var getDriveOfUser = {
  id: "drive-get-2",
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
var getMessage = {
  id: "message-get",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/message-get?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["Mail.ReadBasic"], ["Mail.Read"]] },
    { account: "delegatedPersonal", alternatives: [["Mail.ReadBasic"], ["Mail.Read"]] },
    { account: "application", alternatives: [["Mail.ReadBasic.All"], ["Mail.Read"]] }
  ]
};
var getProfilePhoto = {
  id: "profilephoto-get",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["User.Read"], ["User.Read.All"], ["User.ReadWrite.All"]] },
    { account: "delegatedPersonal", alternatives: [] },
    { account: "application", alternatives: [["User.Read.All"], ["User.ReadWrite.All"]] }
  ]
};
var getUser = {
  id: "user-get",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/user-get?view=graph-rest-1.0",
  permissions: [
    {
      account: "delegatedWork",
      alternatives: [["User.Read"], ["User.ReadBasic.All"], ["User.Read.All"], ["User.ReadWrite.All"]]
    },
    { account: "delegatedPersonal", alternatives: [["User.Read"], ["User.ReadWrite"]] },
    { account: "application", alternatives: [["User.Read.All"], ["User.ReadWrite.All"]] }
  ]
};
var listCalendarView = {
  id: "user-list-calendarview",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/user-list-calendarview?view=graph-rest-1.0",
  permissions: [
    {
      account: "delegatedWork",
      alternatives: [["Calendars.Read"], ["Calendars.ReadWrite"]],
      scenario: "user calendar"
    },
    {
      account: "delegatedPersonal",
      alternatives: [["Calendars.Read"], ["Calendars.ReadWrite"]],
      scenario: "user calendar"
    },
    { account: "application", alternatives: [["Calendars.Read"], ["Calendars.ReadWrite"]], scenario: "user calendar" },
    {
      account: "delegatedWork",
      alternatives: [["Group.Read.All"], ["Group.ReadWrite.All"]],
      scenario: "group calendar"
    },
    { account: "delegatedPersonal", alternatives: [], scenario: "group calendar" },
    { account: "application", alternatives: [], scenario: "group calendar" }
  ]
};
var listMailFolders = {
  id: "user-list-mailfolders",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/user-list-mailfolders?view=graph-rest-1.0",
  permissions: [{ account: "any", alternatives: [["Mail.ReadBasic"], ["Mail.Read"], ["Mail.ReadWrite"]] }]
};
var listMessages = {
  id: "user-list-messages",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/user-list-messages?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["Mail.ReadBasic"], ["Mail.Read"], ["Mail.ReadWrite"]] },
    { account: "delegatedPersonal", alternatives: [["Mail.ReadBasic"], ["Mail.Read"], ["Mail.ReadWrite"]] },
    { account: "application", alternatives: [["Mail.ReadBasic.All"], ["Mail.Read"], ["Mail.ReadWrite"]] }
  ]
};
var listUsers = {
  id: "user-list",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/user-list?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["User.ReadBasic.All"], ["User.Read.All"], ["User.ReadWrite.All"]] },
    { account: "delegatedPersonal", alternatives: [] },
    { account: "application", alternatives: [["User.Read.All"], ["User.ReadWrite.All"]] }
  ]
};
var messageDelta = {
  id: "message-delta",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/message-delta?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["Mail.ReadBasic"], ["Mail.Read"], ["Mail.ReadWrite"]] },
    { account: "delegatedPersonal", alternatives: [["Mail.ReadBasic"], ["Mail.Read"], ["Mail.ReadWrite"]] },
    { account: "application", alternatives: [["Mail.ReadBasic.All"], ["Mail.Read"], ["Mail.ReadWrite"]] }
  ]
};
var messageReply = {
  id: "message-reply",
  method: "POST",
  page: "https://learn.microsoft.com/graph/api/message-reply?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["Mail.Send"]] },
    { account: "delegatedPersonal", alternatives: [["Mail.Send"]] },
    { account: "application", alternatives: [["Mail.Send"]] }
  ]
};
var messageSend = {
  id: "message-send",
  method: "POST",
  page: "https://learn.microsoft.com/graph/api/message-send?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["Mail.Send"]] },
    { account: "delegatedPersonal", alternatives: [["Mail.Send"]] },
    { account: "application", alternatives: [["Mail.Send"]] }
  ]
};
var profilePhotoGet2 = {
  id: "profilephoto-get-2",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["User.Read"], ["User.Read.All"], ["User.ReadWrite.All"]] },
    { account: "delegatedPersonal", alternatives: [] },
    { account: "application", alternatives: [["User.Read.All"], ["User.ReadWrite.All"]] }
  ]
};
var sendMail = {
  id: "user-sendmail",
  method: "POST",
  page: "https://learn.microsoft.com/graph/api/user-sendmail?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["Mail.Send"]] },
    { account: "delegatedPersonal", alternatives: [["Mail.Send"]] },
    { account: "application", alternatives: [["Mail.Send"]] }
  ]
};
var updateProfilePhoto = {
  id: "profilephoto-update-patch",
  method: "PATCH",
  page: "https://learn.microsoft.com/graph/api/profilephoto-update?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["User.ReadWrite"], ["User.ReadWrite.All"]] },
    { account: "delegatedPersonal", alternatives: [] },
    { account: "application", alternatives: [["User.ReadWrite.All"]] }
  ]
};
var updateProfilePhotoValue = {
  id: "profilephoto-update-put",
  method: "PUT",
  page: "https://learn.microsoft.com/graph/api/profilephoto-update?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["User.ReadWrite"], ["User.ReadWrite.All"]] },
    { account: "delegatedPersonal", alternatives: [] },
    { account: "application", alternatives: [["User.ReadWrite.All"]] }
  ]
};
var updateUser = {
  id: "user-update",
  method: "PATCH",
  page: "https://learn.microsoft.com/graph/api/user-update?view=graph-rest-1.0",
  permissions: [
    {
      account: "delegatedWork",
      alternatives: [["User.ReadWrite"], ["User.ReadWrite.All"], ["Directory.ReadWrite.All"]]
    },
    { account: "delegatedPersonal", alternatives: [["User.ReadWrite"]] },
    { account: "application", alternatives: [["User.ReadWrite.All"], ["Directory.ReadWrite.All"]] }
  ]
};
var worksheetRange = {
  id: "worksheet-range",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/worksheet-range?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["Files.ReadWrite"]] },
    { account: "delegatedPersonal", alternatives: [] },
    { account: "application", alternatives: [] }
  ]
};
export {
  addAttachment,
  countUsers,
  createMessage,
  createUser,
  deleteAttachment,
  deleteUser,
  findWhatOthersHaveShared,
  getAttachment,
  getAttachmentValue,
  getDriveOfPersonWhoHasSignedIn,
  getDriveOfUser,
  getMessage,
  getProfilePhoto,
  getUser,
  listCalendarView,
  listMailFolders,
  listMessages,
  listUsers,
  messageDelta,
  messageReply,
  messageSend,
  profilePhotoGet2,
  sendMail,
  updateProfilePhoto,
  updateProfilePhotoValue,
  updateUser,
  worksheetRange
};
