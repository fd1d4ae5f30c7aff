import type { OperationMeta } from "../../runtime/meta.js";

export const addAttachment: OperationMeta = {
  id: "message-post-attachments",
  method: "POST",
  page: "https://learn.microsoft.com/graph/api/message-post-attachments?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["Mail.ReadWrite"]] },
    { account: "delegatedPersonal", alternatives: [["Mail.ReadWrite"]] },
    { account: "application", alternatives: [["Mail.ReadWrite"]] },
  ],
};

export const countUsers: OperationMeta = {
  id: "users-count",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/users-count?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["User.Read.All"], ["User.ReadWrite.All"]] },
    { account: "delegatedPersonal", alternatives: [] },
    { account: "application", alternatives: [["User.Read.All"], ["User.ReadWrite.All"]] },
  ],
};

export const createMessage: OperationMeta = {
  id: "user-post-messages",
  method: "POST",
  page: "https://learn.microsoft.com/graph/api/user-post-messages?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["Mail.ReadWrite"]] },
    { account: "delegatedPersonal", alternatives: [["Mail.ReadWrite"]] },
    { account: "application", alternatives: [["Mail.ReadWrite"]] },
  ],
};

export const createUser: OperationMeta = {
  id: "user-post-users",
  method: "POST",
  page: "https://learn.microsoft.com/graph/api/user-post-users?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["User.ReadWrite.All"], ["Directory.ReadWrite.All"]] },
    { account: "delegatedPersonal", alternatives: [] },
    { account: "application", alternatives: [["User.ReadWrite.All"], ["Directory.ReadWrite.All"]] },
  ],
};

export const deleteAttachment: OperationMeta = {
  id: "attachment-delete",
  method: "DELETE",
  page: "https://learn.microsoft.com/graph/api/attachment-delete?view=graph-rest-1.0",
  permissions: [
    { account: "any", alternatives: [["Mail.ReadWrite"]], scenario: "In messages" },
    { account: "any", alternatives: [["Calendars.ReadWrite"]], scenario: "In events" },
  ],
};

export const deleteUser: OperationMeta = {
  id: "user-delete",
  method: "DELETE",
  page: "https://learn.microsoft.com/graph/api/user-delete?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["User.ReadWrite.All"]] },
    { account: "delegatedPersonal", alternatives: [] },
    { account: "application", alternatives: [["User.ReadWrite.All"]] },
  ],
};

export const findWhatOthersHaveShared: OperationMeta = {
  id: "drive-sharedwithme",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/drive-sharedwithme?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["Files.Read.All"], ["Files.ReadWrite.All"]] },
    { account: "delegatedPersonal", alternatives: [["Files.Read"], ["Files.ReadWrite"]] },
    { account: "application", alternatives: [] },
  ],
};

export const getAttachment: OperationMeta = {
  id: "attachment-get",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/attachment-get?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["Calendars.Read"]], scenario: "event" },
    { account: "delegatedPersonal", alternatives: [["Calendars.Read"]], scenario: "event" },
    { account: "application", alternatives: [["Calendars.Read"]], scenario: "event" },
    { account: "delegatedWork", alternatives: [["Mail.Read"]], scenario: "message" },
    { account: "delegatedPersonal", alternatives: [["Mail.Read"]], scenario: "message" },
    { account: "application", alternatives: [["Mail.Read"]], scenario: "message" },
  ],
};

export const getAttachmentValue: OperationMeta = {
  id: "attachment-get-2",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/attachment-get?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["Calendars.Read"]], scenario: "event" },
    { account: "delegatedPersonal", alternatives: [["Calendars.Read"]], scenario: "event" },
    { account: "application", alternatives: [["Calendars.Read"]], scenario: "event" },
    { account: "delegatedWork", alternatives: [["Mail.Read"]], scenario: "message" },
    { account: "delegatedPersonal", alternatives: [["Mail.Read"]], scenario: "message" },
    { account: "application", alternatives: [["Mail.Read"]], scenario: "message" },
  ],
};

export const getDriveOfPersonWhoHasSignedIn: OperationMeta = {
  id: "drive-get",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/drive-get?view=graph-rest-1.0",
  permissions: [
    {
      account: "delegatedWork",
      alternatives: [["Files.Read"], ["Files.ReadWrite"], ["Files.Read.All"], ["Files.ReadWrite.All"]],
    },
    { account: "delegatedPersonal", alternatives: [["Files.Read"], ["Files.ReadWrite"]] },
    { account: "application", alternatives: [["Files.Read.All"], ["Files.ReadWrite.All"]] },
  ],
};

export const getDriveOfUser: OperationMeta = {
  id: "drive-get-2",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/drive-get?view=graph-rest-1.0",
  permissions: [
    {
      account: "delegatedWork",
      alternatives: [["Files.Read"], ["Files.ReadWrite"], ["Files.Read.All"], ["Files.ReadWrite.All"]],
    },
    { account: "delegatedPersonal", alternatives: [["Files.Read"], ["Files.ReadWrite"]] },
    { account: "application", alternatives: [["Files.Read.All"], ["Files.ReadWrite.All"]] },
  ],
};

export const getMessage: OperationMeta = {
  id: "message-get",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/message-get?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["Mail.ReadBasic"], ["Mail.Read"]] },
    { account: "delegatedPersonal", alternatives: [["Mail.ReadBasic"], ["Mail.Read"]] },
    { account: "application", alternatives: [["Mail.ReadBasic.All"], ["Mail.Read"]] },
  ],
};

export const getProfilePhoto: OperationMeta = {
  id: "profilephoto-get",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["User.Read"], ["User.Read.All"], ["User.ReadWrite.All"]] },
    { account: "delegatedPersonal", alternatives: [] },
    { account: "application", alternatives: [["User.Read.All"], ["User.ReadWrite.All"]] },
  ],
};

export const getUser: OperationMeta = {
  id: "user-get",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/user-get?view=graph-rest-1.0",
  permissions: [
    {
      account: "delegatedWork",
      alternatives: [["User.Read"], ["User.ReadBasic.All"], ["User.Read.All"], ["User.ReadWrite.All"]],
    },
    { account: "delegatedPersonal", alternatives: [["User.Read"], ["User.ReadWrite"]] },
    { account: "application", alternatives: [["User.Read.All"], ["User.ReadWrite.All"]] },
  ],
};

export const listCalendarView: OperationMeta = {
  id: "user-list-calendarview",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/user-list-calendarview?view=graph-rest-1.0",
  permissions: [
    {
      account: "delegatedWork",
      alternatives: [["Calendars.Read"], ["Calendars.ReadWrite"]],
      scenario: "user calendar",
    },
    {
      account: "delegatedPersonal",
      alternatives: [["Calendars.Read"], ["Calendars.ReadWrite"]],
      scenario: "user calendar",
    },
    { account: "application", alternatives: [["Calendars.Read"], ["Calendars.ReadWrite"]], scenario: "user calendar" },
    {
      account: "delegatedWork",
      alternatives: [["Group.Read.All"], ["Group.ReadWrite.All"]],
      scenario: "group calendar",
    },
    { account: "delegatedPersonal", alternatives: [], scenario: "group calendar" },
    { account: "application", alternatives: [], scenario: "group calendar" },
  ],
};

export const listMailFolders: OperationMeta = {
  id: "user-list-mailfolders",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/user-list-mailfolders?view=graph-rest-1.0",
  permissions: [{ account: "any", alternatives: [["Mail.ReadBasic"], ["Mail.Read"], ["Mail.ReadWrite"]] }],
};

export const listMessages: OperationMeta = {
  id: "user-list-messages",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/user-list-messages?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["Mail.ReadBasic"], ["Mail.Read"], ["Mail.ReadWrite"]] },
    { account: "delegatedPersonal", alternatives: [["Mail.ReadBasic"], ["Mail.Read"], ["Mail.ReadWrite"]] },
    { account: "application", alternatives: [["Mail.ReadBasic.All"], ["Mail.Read"], ["Mail.ReadWrite"]] },
  ],
};

export const listUsers: OperationMeta = {
  id: "user-list",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/user-list?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["User.ReadBasic.All"], ["User.Read.All"], ["User.ReadWrite.All"]] },
    { account: "delegatedPersonal", alternatives: [] },
    { account: "application", alternatives: [["User.Read.All"], ["User.ReadWrite.All"]] },
  ],
};

export const messageDelta: OperationMeta = {
  id: "message-delta",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/message-delta?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["Mail.ReadBasic"], ["Mail.Read"], ["Mail.ReadWrite"]] },
    { account: "delegatedPersonal", alternatives: [["Mail.ReadBasic"], ["Mail.Read"], ["Mail.ReadWrite"]] },
    { account: "application", alternatives: [["Mail.ReadBasic.All"], ["Mail.Read"], ["Mail.ReadWrite"]] },
  ],
};

export const messageReply: OperationMeta = {
  id: "message-reply",
  method: "POST",
  page: "https://learn.microsoft.com/graph/api/message-reply?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["Mail.Send"]] },
    { account: "delegatedPersonal", alternatives: [["Mail.Send"]] },
    { account: "application", alternatives: [["Mail.Send"]] },
  ],
};

export const messageSend: OperationMeta = {
  id: "message-send",
  method: "POST",
  page: "https://learn.microsoft.com/graph/api/message-send?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["Mail.Send"]] },
    { account: "delegatedPersonal", alternatives: [["Mail.Send"]] },
    { account: "application", alternatives: [["Mail.Send"]] },
  ],
};

export const profilePhotoGet2: OperationMeta = {
  id: "profilephoto-get-2",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["User.Read"], ["User.Read.All"], ["User.ReadWrite.All"]] },
    { account: "delegatedPersonal", alternatives: [] },
    { account: "application", alternatives: [["User.Read.All"], ["User.ReadWrite.All"]] },
  ],
};

export const sendMail: OperationMeta = {
  id: "user-sendmail",
  method: "POST",
  page: "https://learn.microsoft.com/graph/api/user-sendmail?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["Mail.Send"]] },
    { account: "delegatedPersonal", alternatives: [["Mail.Send"]] },
    { account: "application", alternatives: [["Mail.Send"]] },
  ],
};

export const updateProfilePhoto: OperationMeta = {
  id: "profilephoto-update-patch",
  method: "PATCH",
  page: "https://learn.microsoft.com/graph/api/profilephoto-update?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["User.ReadWrite"], ["User.ReadWrite.All"]] },
    { account: "delegatedPersonal", alternatives: [] },
    { account: "application", alternatives: [["User.ReadWrite.All"]] },
  ],
};

export const updateProfilePhotoValue: OperationMeta = {
  id: "profilephoto-update-put",
  method: "PUT",
  page: "https://learn.microsoft.com/graph/api/profilephoto-update?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["User.ReadWrite"], ["User.ReadWrite.All"]] },
    { account: "delegatedPersonal", alternatives: [] },
    { account: "application", alternatives: [["User.ReadWrite.All"]] },
  ],
};

export const updateUser: OperationMeta = {
  id: "user-update",
  method: "PATCH",
  page: "https://learn.microsoft.com/graph/api/user-update?view=graph-rest-1.0",
  permissions: [
    {
      account: "delegatedWork",
      alternatives: [["User.ReadWrite"], ["User.ReadWrite.All"], ["Directory.ReadWrite.All"]],
    },
    { account: "delegatedPersonal", alternatives: [["User.ReadWrite"]] },
    { account: "application", alternatives: [["User.ReadWrite.All"], ["Directory.ReadWrite.All"]] },
  ],
};

export const worksheetRange: OperationMeta = {
  id: "worksheet-range",
  method: "GET",
  page: "https://learn.microsoft.com/graph/api/worksheet-range?view=graph-rest-1.0",
  permissions: [
    { account: "delegatedWork", alternatives: [["Files.ReadWrite"]] },
    { account: "delegatedPersonal", alternatives: [] },
    { account: "application", alternatives: [] },
  ],
};
