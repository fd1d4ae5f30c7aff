// The figures as Markdown.
import { KB, number, table, targetTable } from "../common/table.mjs";

const kilobytes = (bytes, digits = 0) => number(bytes / KB, digits);

/** Every figure of every contender, then ours beside the targets. */
export function report({ environment, rows, compilers, empty, published, any }) {
  return [
    environment,
    "One call in a browser's bundle (esbuild, minified), KB:",
    table(
      ["", "PATCH", "gzip", "list", "gzip"],
      rows.map(({ name, bundle: { patch, list } }) => [
        name,
        ...[patch, list].flatMap((size) => [kilobytes(size.minified, 1), kilobytes(size.gzip, 2)]),
      ]),
    ),
    ...compilers.flatMap((version) => compilerTable(version, rows, empty)),
    "Import in Node (ms inside the process, and of the processor; beyond an empty process), and what is installed:",
    table(
      ["", "import, ms", "CPU, ms", "process, ms", "installed, KB", "files"],
      rows.map(({ name, load, installed }) => [
        name,
        number(load?.inside, 1),
        number(load?.cpu, 1),
        number(load?.outside, 1),
        kilobytes(installed.bytes),
        number(installed.files),
      ]),
    ),
    "Our package unpacked:",
    table(
      ["", "KB", "files"],
      Object.entries(published).map(([kind, { bytes, files }]) => [kind, kilobytes(bytes), number(files)]),
    ),
    "Targets:",
    targets({ rows, empty, published, any }),
  ].join("\n\n");
}

function compilerTable(version, rows, empty) {
  const cells = ({ seconds, cpu, megabytes, instantiations, files, errors }) => [
    number(seconds, 2) + (errors ? ` (errors: ${errors})` : ""),
    number(cpu, 2),
    number(megabytes),
    number(instantiations),
    number(files),
  ];
  const figures = ["s", "CPU s", "MB", "instantiations", "files"];
  return [
    `One call compiled with TypeScript ${version}:`,
    table(
      ["", ...figures.map((figure) => `PATCH: ${figure}`), ...figures.map((figure) => `list: ${figure}`)],
      [
        ["an empty program", ...cells(empty[version]), ...cells(empty[version])],
        ...rows.map(({ name, compiled }) => [name, ...cells(compiled[version].patch), ...cells(compiled[version].list)]),
      ],
    ),
  ];
}

/** What was asked of the package, and what it gives; the worse of the two programs counts. */
function targets({ rows: [ours, ...others], empty, published, any }) {
  const types = others.find(({ name }) => name.startsWith("graph-types")).compiled[5.9];
  const worst = (figure) => Math.max(...["patch", "list"].map((program) => figure(program)));
  const compiled = (program) => ours.compiled[5.9][program];
  const unpacked = Object.values(published).reduce((sum, { bytes }) => sum + bytes, 0);
  const goals = [
    ["PATCH, gzip, KB", ours.bundle.patch.gzip / KB, 3, 2],
    ["list, gzip, KB", ours.bundle.list.gzip / KB, 4.5, 2],
    ["TypeScript 5.9, MB", worst((program) => compiled(program).megabytes), 120, 0],
    ["TypeScript 5.9, time by that on graph-types alone", worst((program) => compiled(program).seconds / types[program].seconds), 1.2, 2],
    ["the same of the processor's time", worst((program) => compiled(program).cpu / types[program].cpu), 1.2, 2],
    [
      "TypeScript 5.9, instantiations above empty",
      worst((program) => compiled(program).instantiations - empty[5.9].instantiations),
      5000,
      0,
    ],
    ["TypeScript 5.9, files above empty", worst((program) => compiled(program).files - empty[5.9].files), 60, 0],
    ["import of one area, ms", ours.load.inside, 10, 1],
    ["unpacked, MB", unpacked / KB / KB, 14, 1],
    ["`any` in declarations", any, 0, 0],
    ["errors in our programs", worst((program) => compiled(program).errors), 0, 0],
  ];
  return targetTable(goals);
}
