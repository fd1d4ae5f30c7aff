/** The file that lists what docwright wrote into a folder: such a folder holds a package, not documentation. */
export const MANIFEST_PATH = "docwright.manifest.json";
