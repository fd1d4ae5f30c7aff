import { isUtf8 } from "node:buffer";

/** What bytes say as text. */
export type Decoding =
  | { readonly kind: "binary" }
  | {
      readonly kind: "text";
      /** Without a byte order mark. */
      readonly text: string;
      readonly bom: boolean;
      /** Offset in the text of the replacement of the first bytes that are not UTF-8. */
      readonly badAt?: number;
    };

const REPLACEMENT = "\uFFFD";
const REPLACEMENT_BYTES = 3;

/** How much of a text is looked at to tell whether it is one, and how much of that may be no text. */
const SAMPLE = 8192;
const MAX_NOISE = 0.3;

/** Reads bytes as UTF-8; what is none becomes replacement characters, what is no text at all is called binary. */
export function decodeText(bytes: Uint8Array): Decoding {
  if (bytes.includes(0)) return { kind: "binary" };
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const content = bom ? bytes.subarray(3) : bytes;
  if (isUtf8(content)) return { kind: "text", text: Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString(), bom };
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(content);
  if (isNoise(text.slice(0, SAMPLE))) return { kind: "binary" };
  return { kind: "text", text, bom, badAt: firstReplacement(text, content) };
}

/** A replacement character that the file itself contains is no fault: its three bytes stand there. */
function firstReplacement(text: string, bytes: Uint8Array): number {
  let byteOffset = 0;
  let from = 0;
  for (let at = text.indexOf(REPLACEMENT); at !== -1; at = text.indexOf(REPLACEMENT, from)) {
    byteOffset += Buffer.byteLength(text.slice(from, at));
    const genuine = bytes[byteOffset] === 0xef && bytes[byteOffset + 1] === 0xbf && bytes[byteOffset + 2] === 0xbd;
    if (!genuine) return at;
    byteOffset += REPLACEMENT_BYTES;
    from = at + 1;
  }
  return 0;
}

function isNoise(sample: string): boolean {
  let noise = 0;
  for (let index = 0; index < sample.length; index++) {
    const unit = sample.charCodeAt(index);
    if (unit === 0xfffd || (unit < 32 && unit !== 9 && unit !== 10 && unit !== 12 && unit !== 13)) noise++;
  }
  return noise > sample.length * MAX_NOISE;
}
