// src/mock/v1.0/users.ts
var addAttachment = {
  operation: {
    id: "message-post-attachments",
    method: "POST",
    version: "v1.0",
    paths: ["/me/messages/{messageId}/attachments", "/users/{userId}/messages/{messageId}/attachments"]
  },
  body: "required",
  examples: [
    {
      request: ["@odata.type=#microsoft.graph.fileAttachment", "name", "contentBytes"],
      status: 201,
      json: '{"@odata.type":"#microsoft.graph.fileAttachment","id":"AAMkADNkNJp5JVnQIe9r0=","name":"sheets.txt","contentType":"text/plain","size":7,"isInline":false,"contentBytes":"NCA1IDYgNw=="}'
    }
  ]
};
var countUsers = {
  operation: { id: "users-count", method: "GET", version: "v1.0", paths: ["/users/$count"] },
  query: ["$filter", "$search"],
  headers: ["ConsistencyLevel"],
  examples: [{ status: 200, headers: { "content-type": "text/plain" }, json: "893" }]
};
var createMessage = {
  operation: {
    id: "user-post-messages",
    method: "POST",
    version: "v1.0",
    paths: [
      "/me/messages",
      "/users/{userId}/messages",
      "/me/mailFolders/{mailFolderId}/messages",
      "/users/{userId}/mailFolders/{mailFolderId}/messages"
    ]
  },
  body: "required",
  examples: [
    {
      request: ["subject", "importance", "body", "toRecipients"],
      status: 201,
      json: `{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#users('ingrid%40contoso.example')/messages/$entity","id":"AAMkADAAAAF1nAAA=","createdDateTime":"2026-02-03T10:11:12Z","subject":"Maps for Monday","importance":"high","isDraft":true,"isRead":true,"hasAttachments":false,"body":{"contentType":"text","content":"Please bring sheets 4 to 7."},"flag":{"flagStatus":"notFlagged"}}`
    }
  ]
};
var createUser = {
  operation: { id: "user-post-users", method: "POST", version: "v1.0", paths: ["/users"] },
  body: "required",
  examples: [
    {
      request: ["accountEnabled", "displayName", "userPrincipalName", "passwordProfile"],
      status: 201,
      json: '{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#users/$entity","id":"4562bcc8-c436-4f95-b7c0-4f8ce89dca5e","businessPhones":[],"displayName":"Ingrid Solheim","userPrincipalName":"ingrid@contoso.example"}'
    },
    {
      request: ["accountEnabled", "displayName", "userPrincipalName", "passwordProfile"],
      status: 400,
      json: '{"error":{"code":"Request_BadRequest","message":"Another object with the same value for property userPrincipalName already exists.","innerError":{"date":"2026-02-03T10:11:12","request-id":"0f6a9f3b-6f0d-4e0c-9c59-24b6f1b5d3a1"}}}'
    }
  ]
};
var deleteAttachment = {
  operation: {
    id: "attachment-delete",
    method: "DELETE",
    version: "v1.0",
    paths: ["/me/messages/{messageId}/attachments/{attachmentId}", "/me/events/{eventId}/attachments/{attachmentId}"],
    returns: "none"
  },
  examples: [],
  otherwise: { status: 204 }
};
var deleteUser = {
  operation: { id: "user-delete", method: "DELETE", version: "v1.0", paths: ["/users/{userId}"], returns: "none" },
  examples: [{ status: 204 }]
};
var findWhatOthersHaveShared = {
  operation: { id: "drive-sharedwithme", method: "GET", version: "v1.0", paths: ["/me/drive/sharedWithMe"] },
  examples: [
    {
      status: 200,
      json: '{"value":[{"id":"1991210caf!192","name":"Depths 2025","size":0,"folder":{"childCount":4}}]}'
    }
  ]
};
var getAttachment = {
  operation: {
    id: "attachment-get",
    method: "GET",
    version: "v1.0",
    paths: [
      "/me/messages/{messageId}/attachments/{attachmentId}",
      "/users/{userId}/messages/{messageId}/attachments/{attachmentId}",
      "/me/events/{eventId}/attachments/{attachmentId}",
      "/users/{userId}/events/{eventId}/attachments/{attachmentId}"
    ]
  },
  query: ["$expand", "$select"],
  examples: [
    {
      status: 200,
      json: '{"@odata.type":"#microsoft.graph.fileAttachment","@odata.mediaContentType":"text/plain","id":"AAMkAGUzY5QKjAAA=","lastModifiedDateTime":"2026-02-02T08:00:00Z","name":"sheets.txt","contentType":"text/plain","size":7,"isInline":false,"contentId":null,"contentBytes":"NCA1IDYgNw=="}'
    },
    {
      request: ["$expand", "$expand=microsoft.graph.itemAttachment/item"],
      status: 200,
      json: '{"@odata.type":"#microsoft.graph.itemAttachment","id":"AAMkADA1M-CJKtzmnlcqVgqI=","name":"Maps for Monday","contentType":null,"size":34211,"isInline":false,"item":{"@odata.type":"#microsoft.graph.message","id":"","subject":"Maps for Monday","isRead":true}}'
    }
  ]
};
var getAttachmentValue = {
  operation: {
    id: "attachment-get-2",
    method: "GET",
    version: "v1.0",
    paths: [
      "/me/messages/{messageId}/attachments/{attachmentId}/$value",
      "/users/{userId}/messages/{messageId}/attachments/{attachmentId}/$value"
    ],
    returns: "bytes"
  },
  query: ["$expand", "$select"],
  examples: [{ status: 200, headers: { "content-type": "text/plain" }, text: "4 5 6 7" }]
};
var getDriveOfPersonWhoHasSignedIn = {
  operation: { id: "drive-get", method: "GET", version: "v1.0", paths: ["/me/drive"] },
  query: ["$expand", "$select"],
  examples: [],
  otherwise: { status: 200, json: "{}" }
};
var getDriveOfUser = {
  operation: { id: "drive-get-2", method: "GET", version: "v1.0", paths: ["/users/{userId}/drive"] },
  query: ["$expand", "$select"],
  examples: [],
  otherwise: { status: 200, json: "{}" }
};
var getMessage = {
  operation: {
    id: "message-get",
    method: "GET",
    version: "v1.0",
    paths: [
      "/me/messages/{messageId}",
      "/users/{userId}/messages/{messageId}",
      "/me/mailFolders/{mailFolderId}/messages/{messageId}",
      "/users/{userId}/mailFolders/{mailFolderId}/messages/{messageId}"
    ]
  },
  query: ["$expand", "$select"],
  examples: [
    {
      status: 200,
      json: `{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#users('ingrid%40contoso.example')/messages/$entity","id":"AAMkAGUAAAwTW09AAA=","subject":"The survey of the north shore","bodyPreview":"The boat is ready.","importance":"normal","inferenceClassification":"focused","isRead":false,"receivedDateTime":"2026-02-02T08:00:00Z","body":{"contentType":"html","content":"<p>The boat is ready.</p>"},"from":{"emailAddress":{"name":"Lars Berg","address":"lars@contoso.example"}}}`
    },
    {
      status: 404,
      json: '{"error":{"code":"ErrorItemNotFound","message":"The specified object was not found in the store."}}'
    }
  ]
};
var getProfilePhoto = {
  operation: {
    id: "profilephoto-get",
    method: "GET",
    version: "v1.0",
    paths: ["/me/photo/$value", "/users/{userId}/photo/$value", "/groups/{groupId}/photo/$value"],
    returns: "bytes"
  },
  examples: [{ status: 200, headers: { "content-type": "image/jpeg" }, text: "<the bytes of the picture>" }]
};
var getUser = {
  operation: { id: "user-get", method: "GET", version: "v1.0", paths: ["/users/{userId}", "/me"] },
  query: ["$expand", "$select"],
  examples: [
    {
      status: 200,
      json: '{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#users/$entity","businessPhones":["+47 22 00 00 01"],"displayName":"Ingrid Solheim","givenName":"Ingrid","id":"4562bcc8-c436-4f95-b7c0-4f8ce89dca5e","jobTitle":"Surveyor","mail":"ingrid@contoso.example","mobilePhone":null,"preferredLanguage":"nb-NO","surname":"Solheim","userPrincipalName":"ingrid@contoso.example"}'
    }
  ]
};
var listCalendarView = {
  operation: {
    id: "user-list-calendarview",
    method: "GET",
    version: "v1.0",
    paths: ["/me/calendarView", "/users/{userId}/calendarView", "/groups/{groupId}/calendarView"]
  },
  query: ["$orderby", "$select", "$top"],
  examples: [
    {
      request: [
        "startdatetime",
        "startdatetime=2026-03-01T00:00:00Z",
        "enddatetime",
        "enddatetime=2026-03-31T23:59:59Z"
      ],
      status: 200,
      headers: { "preference-applied": 'outlook.timezone="W. Europe Standard Time"' },
      json: '{"value":[{"id":"AAMkADAGAADDdm4NAAA=","subject":"Survey of the north shore","categories":["Field work"],"importance":"normal","sensitivity":"normal","showAs":"busy","type":"occurrence","isAllDay":false,"reminderMinutesBeforeStart":15,"start":{"dateTime":"2026-03-15T09:00:00.0000000","timeZone":"W. Europe Standard Time"},"end":{"dateTime":"2026-03-15T15:00:00.0000000","timeZone":"W. Europe Standard Time"}}]}'
    }
  ]
};
var listMailFolders = {
  operation: {
    id: "user-list-mailfolders",
    method: "GET",
    version: "v1.0",
    paths: ["/me/mailFolders", "/users/{userId}/mailFolders", "/me/mailFolders/{mailFolderId}/childFolders"]
  },
  examples: [
    {
      request: ["includehiddenfolders", "includehiddenfolders=true"],
      status: 200,
      json: '{"value":[{"id":"AAMkAGVmMDEzM","displayName":"Inbox","parentFolderId":"AAMkAGVmMDEzAA","childFolderCount":2,"unreadItemCount":59,"totalItemCount":60,"isHidden":false}]}'
    }
  ]
};
var listMessages = {
  operation: {
    id: "user-list-messages",
    method: "GET",
    version: "v1.0",
    paths: [
      "/me/messages",
      "/users/{userId}/messages",
      "/me/mailFolders/{mailFolderId}/messages",
      "/users/{userId}/mailFolders/{mailFolderId}/messages"
    ]
  },
  examples: [
    {
      request: ["$select", "$select=sender,subject"],
      status: 200,
      json: `{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#users('ingrid%40contoso.example')/messages(sender,subject)","@odata.nextLink":"https://graph.microsoft.com/v1.0/me/messages?$select=sender,subject&$skip=10","value":[{"@odata.etag":"W/\\"CQAAABYAAAAmc1\\"","id":"AAMkAGUAAAwTW09AAA=","subject":"The survey of the north shore","sender":{"emailAddress":{"name":"Lars Berg","address":"lars@contoso.example"}}}]}`
    }
  ]
};
var listUsers = {
  operation: { id: "user-list", method: "GET", version: "v1.0", paths: ["/users"] },
  query: ["$count", "$expand", "$filter", "$orderby", "$search", "$select", "$top"],
  examples: [
    {
      status: 200,
      json: '{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#users","@odata.nextLink":"https://graph.microsoft.com/v1.0/users?$skiptoken=X%2744537074","value":[{"businessPhones":[],"displayName":"Conference Room Oslo","givenName":null,"id":"6ea91a8d-e32e-41a1-b7bd-d2d185eed0e0","jobTitle":null,"mail":"oslo@contoso.example","mobilePhone":null,"preferredLanguage":null,"surname":null,"userPrincipalName":"oslo@contoso.example"}]}'
    },
    {
      request: ["$filter", "$filter=userType eq 'Guest'", "$select", "$select=id,displayName,userType"],
      status: 200,
      json: '{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#users(id,displayName,userType)","value":[{"id":"87d349ed-44d7-43e1-9a83-5f2406dee5bd","displayName":"Adele Vance","userType":"Guest"}]}'
    }
  ]
};
var messageDelta = {
  operation: {
    id: "message-delta",
    method: "GET",
    version: "v1.0",
    paths: [
      "/me/mailFolders/{mailFolderId}/messages/delta",
      "/users/{userId}/mailFolders/{mailFolderId}/messages/delta"
    ]
  },
  query: ["$deltatoken", "$expand", "$select", "$skiptoken", "$top"],
  examples: [
    {
      request: ["$select", "$select=subject,isRead"],
      status: 200,
      headers: { "preference-applied": "odata.maxpagesize=2" },
      json: '{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#Collection(message)","@odata.deltaLink":"https://graph.microsoft.com/v1.0/me/mailFolders/inbox/messages/delta?$deltatoken=GwcBoTmPuoTQWfcsAbkY","value":[{"id":"AAMkAGUAAAwTW09AAA=","subject":"The survey of the north shore","isRead":true},{"id":"AAMkAGoneAA=","@removed":{"reason":"deleted"}}]}'
    }
  ]
};
var messageReply = {
  operation: {
    id: "message-reply",
    method: "POST",
    version: "v1.0",
    paths: [
      "/me/messages/{messageId}/reply",
      "/users/{userId}/messages/{messageId}/reply",
      "/me/mailFolders/{mailFolderId}/messages/{messageId}/reply",
      "/users/{userId}/mailFolders/{mailFolderId}/messages/{messageId}/reply"
    ],
    returns: "none"
  },
  body: "optional",
  examples: [{ request: ["message", "comment"], status: 202 }]
};
var messageSend = {
  operation: {
    id: "message-send",
    method: "POST",
    version: "v1.0",
    paths: ["/me/messages/{messageId}/send", "/users/{userId}/messages/{messageId}/send"],
    returns: "none"
  },
  query: [],
  examples: [{ status: 202 }]
};
var profilePhotoGet2 = {
  operation: {
    id: "profilephoto-get-2",
    method: "GET",
    version: "v1.0",
    paths: [
      "/me/photo",
      "/users/{userId}/photo",
      "/groups/{groupId}/photo",
      "/me/photos/{size}",
      "/users/{userId}/photos/{size}"
    ]
  },
  examples: [
    {
      status: 200,
      json: `{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#users('ingrid%40contoso.example')/photos/$entity","@odata.mediaContentType":"image/jpeg","id":"48x48","height":48,"width":48}`
    }
  ]
};
var sendMail = {
  operation: {
    id: "user-sendmail",
    method: "POST",
    version: "v1.0",
    paths: ["/me/sendMail", "/users/{userId}/sendMail"],
    returns: "none"
  },
  body: "required",
  examples: [{ request: ["message", "saveToSentItems"], status: 202 }, { status: 202 }]
};
var updateProfilePhoto = {
  operation: {
    id: "profilephoto-update-patch",
    method: "PATCH",
    version: "v1.0",
    paths: ["/me/photo/$value", "/users/{userId}/photo/$value"],
    returns: "none",
    contentType: "image/jpeg"
  },
  body: "required",
  examples: [],
  otherwise: { status: 200 }
};
var updateProfilePhotoValue = {
  operation: {
    id: "profilephoto-update-put",
    method: "PUT",
    version: "v1.0",
    paths: ["/me/photo/$value", "/users/{userId}/photo/$value"],
    returns: "none",
    contentType: "image/jpeg"
  },
  body: "required",
  examples: [{ status: 200 }]
};
var updateUser = {
  operation: {
    id: "user-update",
    method: "PATCH",
    version: "v1.0",
    paths: ["/me", "/users/{userId}"],
    returns: "none"
  },
  body: "required",
  examples: [{ request: ["businessPhones", "jobTitle"], status: 204 }]
};
var worksheetRange = {
  operation: {
    id: "worksheet-range",
    method: "GET",
    version: "v1.0",
    paths: [
      "/me/drive/items/{itemId}/workbook/worksheets/{worksheetId}/range(address='{address}')",
      "/me/drive/root:/{+itemPath}:/workbook/worksheets/{worksheetId}/range(address='{address}')"
    ]
  },
  examples: [
    {
      status: 200,
      json: '{"address":"Soundings!A1:B2","cellCount":4,"columnCount":2,"columnHidden":false,"rowCount":2,"text":[["Mark","Depth"],["N1","14.2"]],"values":[["Mark","Depth"],["N1",14.2]]}'
    }
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
