// The figures as Markdown.
import { KB, number, table, targetTable } from "../common/table.mjs";

/** What each step is called, and how much of R it may take on the corpus, or how much of R more than another step. */
const MEASURES = [
  { name: "alone", title: "remark-parse + remark-gfm, parsing alone (R)" },
  { name: "cold", title: "`generate --no-build`, cold", most: 0.25 },
  { name: "same", title: "`generate --no-build`, nothing changed", most: 0.03 },
  { name: "leaf", title: "`generate --no-build`, a leaf page changed", most: 0.06 },
  { name: "hub", title: "`generate --no-build`, the most linked page changed", most: 0.12 },
  { name: "coldBuilt", title: "`generate`, cold", most: 0.5 },
  { name: "sameBuilt", title: "`generate`, nothing changed", most: 0.1, beyond: "same" },
  { name: "leafBuilt", title: "`generate`, a leaf page changed", most: 0.1, beyond: "leaf" },
  { name: "hubBuilt", title: "`generate`, the most linked page changed", most: 0.1, beyond: "hub" },
  { name: "check", title: "`check`, cold", most: 0.6 },
  { name: "checkSame", title: "`check`, nothing changed" },
  { name: "checkLeaf", title: "`check`, a leaf page changed" },
  { name: "untyped", title: "`check --no-types`, cold", most: 0.3 },
];
const PEERS = [
  { name: "cold", title: "docwright, sources: Markdown → TypeScript" },
  { name: "coldBuilt", title: "docwright, built: Markdown → TypeScript, JavaScript, declarations" },
  { name: "openapiTypescript", title: "openapi-typescript: OpenAPI → types" },
  { name: "heyApi", title: "hey-api: OpenAPI → TypeScript, types and functions" },
];
const GROWN = ["cold", "coldBuilt", "check", "untyped"];
const GROWTH = { times: 4, most: 4.4 };
const MEMORY = { corpus: 700, grown: 1536 };
const FASTER_THAN_HEY_API = 10;

/**
 * Every figure, then ours beside the targets.
 *
 * @param corpora what was measured of each documentation, the largest last
 * @param growth what was measured of parts and of copies of the last, and of itself, from small to large
 */
export function report({ environment, absent, node, corpora, growth, plot }) {
  const sets = [...corpora, ...growth.filter((set) => set.figures.hub)].filter(unique);
  return [
    environment,
    `Bare start of Node: ${number(node * 1000)} ms. Every figure is of a whole process and includes its start, but R's.`,
    ...absent.map((name) => `${name} is absent.`),
    "The pages:",
    setTable([...corpora, ...growth].filter(unique)),
    ...figureTables(sets.filter(({ figures }) => figures.alone)),
    ...growthTable(growth, plot),
    ...corpora.filter(({ figures }) => figures.heyApi).flatMap(peerTable),
    "Targets:",
    targetTable(targets(corpora.at(-1), growth)),
  ].join("\n\n");
}

const unique = (set, index, all) => all.indexOf(set) === index;
const ofR = ({ figures }, name) => figures[name].seconds / figures.alone.seconds;

function setTable(sets) {
  return table(
    ["", "pages", "KB", "types", "operations", "findings"],
    sets.map(({ name, pages, bytes, types, operations, findings }) => [
      name,
      ...[pages, bytes / KB, types, operations, findings].map((value) => number(value)),
    ]),
  );
}

function figureTables(sets) {
  if (sets.length === 0) return [];
  const rows = (cell) => {
    const shown = (set, name) => (set.figures[name]?.failed ? "failed" : set.figures[name] ? cell(set, name) : "–");
    return MEASURES.filter(({ name }) => sets.some(({ figures }) => figures[name])).map(({ name, title }) => [
      title,
      ...sets.map((set) => shown(set, name)),
    ]);
  };
  const heads = ["", ...sets.map(({ name }) => name)];
  const linked = sets.filter(({ links }) => links).map(({ name, links }) => `${number(links)} pages (${name})`);
  return [
    "Seconds:",
    table(
      heads,
      rows((set, name) => number(set.figures[name].seconds, 2)),
    ),
    ...(linked.length ? [`The most linked page is named by ${linked.join(", ")}.`] : []),
    "Of R on the same pages:",
    table(
      heads,
      rows((set, name) => number(ofR(set, name), 2)),
    ),
    "Peak memory of all processes together, MB:",
    table(
      heads,
      rows((set, name) => number(set.figures[name].megabytes)),
    ),
  ];
}

function growthTable(growth, plot) {
  if (growth.length === 0) return [];
  const names = ["cold", "check", "untyped"];
  const titles = names.map((name) => MEASURES.find((measure) => measure.name === name).title);
  return [
    "Growth:",
    `![Seconds by number of pages](${plot})`,
    table(
      ["", "pages", "R, s", ...titles.flatMap((title) => [`${title}, s`, "of R", "ms per page"])],
      growth.map((set) => [
        set.name,
        number(set.pages),
        number(set.figures.alone.seconds, 1),
        ...names.flatMap((name) => [
          number(set.figures[name].seconds, 2),
          number(ofR(set, name), 2),
          number((set.figures[name].seconds / set.pages) * 1000, 2),
        ]),
      ]),
    ),
  ];
}

function peerTable({ name, figures, documented, operations }) {
  return [
    `Beside generators of the same API (${name}): ours reads the Markdown, the others our finished OpenAPI document with its ${number(documented)} operations (our functions: ${number(operations)}). None of theirs compiles.`,
    table(
      ["", "s", "ms per operation", "× ours, sources", "× ours, built", "MB"],
      PEERS.map(({ name: step, title }) => {
        const { seconds, megabytes } = figures[step];
        return [
          title,
          number(seconds, 2),
          number((seconds / documented) * 1000, 2),
          ...["cold", "coldBuilt"].map((ours) => number(seconds / figures[ours].seconds, 2)),
          number(megabytes),
        ];
      }),
    ),
  ];
}

/** What was asked, as far as it was measured. */
function targets(corpus, growth) {
  const goals = [];
  const add = (needed, ...goal) => {
    if (needed.every((figure) => figure !== undefined)) goals.push([goal[0], goal[1](), goal[2], goal[3]]);
  };
  const { figures } = corpus;
  for (const { name, title, most, beyond } of MEASURES.filter((measure) => measure.most)) {
    const more = beyond ? () => ofR(corpus, name) - ofR(corpus, beyond) : () => ofR(corpus, name);
    add([figures.alone, figures[name]], `${title}${beyond ? ", beyond `--no-build`" : ""}: of R`, more, most, 2);
  }
  const grown = growth.find(({ times }) => times === GROWTH.times);
  for (const name of grown ? GROWN : []) {
    const { title } = MEASURES.find((measure) => measure.name === name);
    const ratio = () => grown.figures[name].seconds / figures[name].seconds;
    add([grown.figures[name], figures[name]], `${title}: time of ${GROWTH.times} × the pages by that of the pages`, ratio, GROWTH.most, 2);
  }
  add([figures.check], "memory at most, MB", () => mostMemory(corpus), MEMORY.corpus, 0);
  add([grown?.figures.check], `memory at most on ${GROWTH.times} × the pages, MB`, () => mostMemory(grown), MEMORY.grown, 0);
  for (const [ours, title] of [
    ["cold", "sources"],
    ["coldBuilt", "built"],
  ]) {
    const byPeer = (peer) => () => figures[ours].seconds / figures[peer].seconds;
    add(
      [figures.heyApi, figures[ours]],
      `docwright, ${title}: time per operation by hey-api's`,
      byPeer("heyApi"),
      1 / FASTER_THAN_HEY_API,
      2,
    );
    const title2 = `docwright, ${title}: time per operation by openapi-typescript's`;
    add([figures.openapiTypescript, figures[ours]], title2, byPeer("openapiTypescript"), 1, 2);
  }
  return goals;
}

/** The most that any step of ours took. */
function mostMemory({ figures }) {
  const ours = MEASURES.filter(({ name }) => name !== "alone" && figures[name]);
  return Math.max(...ours.map(({ name }) => figures[name].megabytes));
}
