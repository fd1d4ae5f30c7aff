import { describe, expect, test } from "vitest";
import { findCredentials, maskCredentials } from "../../../generator/text/credentials.js";

const HEADER = btoa('{"alg":"none"}').replace(/=+$/, "");

describe("credentials in a text", () => {
  test.each([
    [`a ${HEADER}.e30.c2ln b`, "a *** b"],
    ["bearer abcdefghijk", "bearer ***"],
    ["https://x.example/?a=1&SIG=abc", "https://x.example/?a=1&SIG=***"],
    ["grant;client_secret=abc&b=2", "grant;client_secret=***&b=2"],
    ["-----BEGIN RSA PRIVATE KEY-----\nabc\n-----END", "-----BEGIN RSA PRIVATE KEY-----***-----END"],
  ])("%j is shown as %j", (text, masked) => {
    expect(maskCredentials(text)).toBe(masked);
  });

  test.each(["password", "newPassword", "secretText", "accessToken", "apiKey"])("are hidden whole in a member named %s", (name) => {
    expect(maskCredentials("abc", name)).toBe("***");
    expect(maskCredentials("", name)).toBe("");
  });

  test.each(["", "bear with me", "what? now; then & later", "begin", "tokens"])("are not seen in %j", (text) => {
    expect(maskCredentials(text, "passwordProfile")).toBe(text);
  });

  test.each([
    [`Authorization ${HEADER}.e30.c2ln`, "A token"],
    ["Bearer Abc1Def2Ghi3Jkl4Mno5", "A token"],
    ["https://x.example/?sig=Abc1Def2Ghi3Jkl4", "A secret"],
    [`-----BEGIN PRIVATE KEY-----\n${"a".repeat(20)}`, "A key"],
  ])("are found in %j", (text, kind) => {
    expect(findCredentials(text).map((found) => found.kind)).toEqual([kind]);
  });
});
