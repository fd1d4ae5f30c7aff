import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/**
 * Collects garbage now, and gives the memory back: while this process only waits for another one, what it no longer needs would lie beside
 * what the other one takes.
 */
export function spareMemory(): void {
  // The engine offers it to contexts that are made after it was asked to.
  setFlagsFromString("--expose-gc");
  // What is left lies scattered over nearly all the memory there was.
  setFlagsFromString("--compact-on-every-full-gc");
  runInNewContext("gc()");
  setFlagsFromString("--no-compact-on-every-full-gc");
}
