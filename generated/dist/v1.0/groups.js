import {
  call,
  callPaged,
  callWrite
} from "../chunks/GHVAOIT5.js";
import "../chunks/3SGVI76O.js";
import "../chunks/BR5RKVC2.js";

// src/v1.0/groups.ts
function addMember(client, path, options) {
  return callWrite(
    client,
    {
      id: "group-post-members",
      method: "POST",
      version: "v1.0",
      paths: ["/groups/{groupId}/members/$ref"],
      returns: "none"
    },
    path,
    options
  );
}
function getDriveOfGroup(client, path, options) {
  return call(
    client,
    { id: "drive-get-3", method: "GET", version: "v1.0", paths: ["/groups/{groupId}/drive"] },
    path,
    options
  );
}
function listMembers(client, path, options) {
  return callPaged(
    client,
    {
      id: "group-list-members",
      method: "GET",
      version: "v1.0",
      paths: ["/groups/{groupId}/members", "/groups/{groupId}/members/microsoft.graph.user"]
    },
    path,
    options
  );
}
function removeMember(client, path, options) {
  return callWrite(
    client,
    {
      id: "group-delete-members",
      method: "DELETE",
      version: "v1.0",
      paths: ["/groups/{groupId}/members/{memberId}/$ref"],
      returns: "none"
    },
    path,
    options
  );
}
export {
  addMember,
  getDriveOfGroup,
  listMembers,
  removeMember
};
