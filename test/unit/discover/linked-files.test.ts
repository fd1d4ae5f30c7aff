import { describe, expect, it } from "vitest";
import { FolderListings } from "../../../generator/discover/folder-listings.js";
import { LinkedFiles, type LinkPlace } from "../../../generator/discover/linked-files.js";
import { temporaryFolder } from "../../support/folder.js";

const FILES = {
  "root/docs/api/user-get.md": "",
  "root/docs/resources/user.md": "",
  "root/docs/resources/a b.md": "",
  "root/docs/resources/Group.md": "",
  "root/media/photo.png": "",
};

function locate(target: string, certain = true): LinkPlace {
  const base = temporaryFolder(FILES);
  return new LinkedFiles({ root: `${base}/root`, base, certain, listings: new FolderListings() }).locate(
    "root/docs/api/user-get.md",
    target,
  );
}

describe("a link", () => {
  it.each([
    ["user-get.md", "root/docs/api/user-get.md"],
    ["./user-get.md?view=x", "root/docs/api/user-get.md"],
    ["../resources/user.md", "root/docs/resources/user.md"],
    ["..\\resources\\user.md", "root/docs/resources/user.md"],
    ["../resources/a%20b.md", "root/docs/resources/a b.md"],
    ["~/docs/resources/user.md", "root/docs/resources/user.md"],
    ["../../media/photo.png", "root/media/photo.png"],
    ["../resources", "root/docs/resources"],
  ])("%s leads to a file", (target, path) => {
    expect(locate(target)).toEqual({ kind: "file", path });
  });

  it.each([
    ["../resources/USER.md", "../resources/user.md"],
    ["../Resources/group.md", "../resources/Group.md"],
    ["./User-Get.md", "./user-get.md"],
    ["~/Docs/resources/user.md", "~/docs/resources/user.md"],
  ])("%s differs in case from %s", (target, spelling) => {
    expect(locate(target)).toMatchObject({ kind: "file", spelling });
  });

  it.each([
    ["../resources/usr.md", "../resources/user.md"],
    ["user-get", "user-get.md"],
    ["~/docs/resources/users.md", "~/docs/resources/user.md"],
  ])("%s is missing, but %s is near", (target, near) => {
    expect(locate(target)).toEqual({ kind: "missing", near });
  });

  it.each(["../resources/message.md", "../../media/other.png", "../gone.md", "gone-with-the-wind.md"])("%s is missing", (target) => {
    expect(locate(target)).toEqual({ kind: "missing" });
  });

  it.each([
    "https://example.com/x.md",
    "mailto:somebody@example.com",
    "//example.com",
    "/docs/resources/nothing.md",
    "C:\\docs\\x.md",
    "../../concepts/auth.md",
    "images/photo.png",
    "~/concepts/auth.md",
  ])("%s cannot be verified", (target) => {
    expect(locate(target)).toEqual({ kind: "unverified" });
  });

  it("that leaves the root is outside where the root is known, and cannot be verified where it is assumed", () => {
    expect(locate("../../../other/x.md")).toEqual({ kind: "outside" });
    expect(locate("../../../other/x.md", false)).toEqual({ kind: "unverified" });
  });
});
