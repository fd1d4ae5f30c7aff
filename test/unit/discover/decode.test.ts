import { describe, expect, it } from "vitest";
import { decodeText } from "../../../generator/discover/decode.js";

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from(part))));

describe("decodeText", () => {
  it("keeps text and line ends as they are", () => {
    expect(decodeText(bytes("# Füße\r\n\r\ntext\r"))).toEqual({ kind: "text", text: "# Füße\r\n\r\ntext\r", bom: false });
  });

  it("takes the byte order mark away and says so", () => {
    expect(decodeText(bytes([0xef, 0xbb, 0xbf], "# A"))).toEqual({ kind: "text", text: "# A", bom: true });
  });

  it("keeps a second byte order mark: it is text", () => {
    expect(decodeText(bytes([0xef, 0xbb, 0xbf], [0xef, 0xbb, 0xbf], "A"))).toMatchObject({ text: "\uFEFFA" });
  });

  it("points at the first bytes that are not UTF-8", () => {
    expect(decodeText(bytes("caf", [0xe9], " au lait, th", [0xe9]))).toMatchObject({ kind: "text", text: "caf� au lait, th�", badAt: 3 });
  });

  it("tells a replacement character that is written from one that is made", () => {
    expect(decodeText(bytes("a\uFFFDb\uFFFD", [0xff], "long enough to be text"))).toMatchObject({ badAt: 4 });
    expect(decodeText(bytes("a\uFFFDb"))).not.toHaveProperty("badAt");
  });

  it.each([
    ["a zero byte", bytes("# Title", [0], "text")],
    ["UTF-16", Buffer.from("# Title", "utf16le")],
    ["noise", Uint8Array.from({ length: 400 }, (_, index) => 128 + (index % 127))],
  ])("calls %s binary", (_, content) => {
    expect(decodeText(content)).toEqual({ kind: "binary" });
  });

  it("reads nothing as an empty text", () => {
    expect(decodeText(bytes())).toEqual({ kind: "text", text: "", bom: false });
  });
});
