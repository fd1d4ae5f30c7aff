import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // What docwright replays examples with is what packages get, as it stands now.
  resolve: { alias: { "#runtime": join(import.meta.dirname, "templates/runtime/index.ts") } },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 20_000,
    // No test reads or leaves anything in the user's own folder for caches.
    env: { XDG_CACHE_HOME: join(tmpdir(), "docwright-test-cache") },
  },
});
