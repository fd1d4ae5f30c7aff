import { defineConfig } from "docwright";

/** The repository's own run: the pages in `specs/`, published as `generated/`. */
export default defineConfig({
  sources: [
    { docs: "specs/v1.0", version: "v1.0" },
    { docs: "specs/beta", version: "beta" },
  ],
  root: "specs",
  out: "generated",
  name: "docwright-client",
  pageUrl: {
    "v1.0": "https://learn.microsoft.com/graph/api/{page}?view=graph-rest-1.0",
    beta: "https://learn.microsoft.com/graph/api/{page}?view=graph-rest-beta",
  },
  notice: {
    source: "specs/, written for docwright; names, types and paths are those of Microsoft Graph",
    licence: "MIT",
    attribution: "The docwright authors",
  },
});
