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

/** How a file stands against an earlier state: `unchanged` says the file system, `same` say its bytes. */
export function compareFile({ path, hash: before, stamp }: FileState): "unchanged" | "same" | "changed" {
  const stats = stamp === undefined ? undefined : statOf(path);
  if (stats !== undefined && stampOf(stats) === stamp) return "unchanged";
  try {
    return hash(readFileSync(path)) === before ? "same" : "changed";
  } catch {
    return "changed";
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
