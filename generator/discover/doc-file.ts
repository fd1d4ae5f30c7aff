import { LineIndex } from "../text/line-index.js";

/** A Markdown file as it was read from disk. */
export interface DocFile {
  /** Path below the documentation's folder, with `/`; `../includes/x.md` for a file beside it. */
  readonly path: string;
  /** Path below the root of the run, with `/`, for findings. */
  readonly rootPath: string;
  /** The text as it is, without a byte order mark; line ends are kept. */
  readonly text: string;
  /** SHA-256 of the bytes. */
  readonly hash: string;
  readonly bom: boolean;
  readonly badUtf8: boolean;
  /** Lines and columns of the text, made when first asked for. */
  readonly lineIndex: LineIndex;
}

/** Makes a file; its lines are counted only when somebody asks. */
export function createDocFile(content: Omit<DocFile, "lineIndex">): DocFile {
  let index: LineIndex | undefined;
  return {
    ...content,
    get lineIndex() {
      return (index ??= new LineIndex(content.text));
    },
  };
}
