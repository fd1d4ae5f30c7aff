import { readFileSync, statSync, type BigIntStats } from "node:fs";
import { hash } from "../text/hash.js";

/** A file as a run has seen it. */
export interface FileState {
  /** Absolute path. */
  readonly path: string;
  /** SHA-256 of its bytes. */
  readonly hash: string;
  /** What the file system says of it: size, times, identity; absent where that cannot be relied on. */
  readonly stamp?: string;
}

/** A file that was changed less than this before it was looked at may change again without a new time; in nanoseconds. */
const GRANULARITY = 2_000_000_000n;

/**
 * Notes how a file stands.
 *
 * @param content - the SHA-256 of what was read of it
 * @param now - the time of the run's start, in nanoseconds
 */
export function fileState(path: string, content: string, now: bigint): FileState {
  const stats = statOf(path);
  const stamp = stats && now - stats.ctimeNs > GRANULARITY && now - stats.mtimeNs > GRANULARITY ? stampOf(stats) : undefined;
  return { path, hash: content, ...(stamp !== undefined && { stamp }) };
}

/** Whether the file system vouches for a file as it stands now, so that it need not be read to know it. */
export function isStamped({ path, stamp }: FileState): boolean {
  const stats = stamp === undefined ? undefined : statOf(path);
  return stats !== undefined && stampOf(stats) === stamp;
}

/** Whether a file is what it was: by what the file system says of it, and where that does not tell, by its bytes. */
export function isUnchanged(state: FileState): boolean {
  const { path, hash: before } = state;
  if (isStamped(state)) return true;
  try {
    return hash(readFileSync(path)) === before;
  } catch {
    return false;
  }
}

/** The time as file systems count it, in nanoseconds. */
export function now(): bigint {
  return BigInt(Date.now()) * 1_000_000n;
}

function stampOf({ size, mtimeNs, ctimeNs, ino, dev }: BigIntStats): string {
  return [size, mtimeNs, ctimeNs, ino, dev].join(":");
}

function statOf(path: string): BigIntStats | undefined {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats?.isFile() ? stats : undefined;
}
