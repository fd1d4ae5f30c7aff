// Time against pages, as a picture.

const WIDTH = 640;
const HEIGHT = 360;
const MARGIN = { left: 48, right: 150, top: 16, bottom: 40 };
const LABEL_HEIGHT = 14;
const TICKS = 5;
/** Readable on white and on black. */
const COLOURS = ["#888888", "#2f81f7", "#d9730d", "#2da44e"];

const STYLE = `text { font: 12px system-ui, sans-serif; fill: #57606a }
.grid { stroke: #d0d7de; stroke-width: 1 }
@media (prefers-color-scheme: dark) { text { fill: #9da7b1 } .grid { stroke: #3d444d } }`;

/**
 * Draws lines through points.
 *
 * @param series each a name and its points `[pages, seconds]`, from left to right
 * @returns the text of an SVG file
 */
export function plot(series) {
  const all = series.flatMap(({ points }) => points);
  const [xAxis, yAxis] = [0, 1].map((side) => ticks(Math.max(...all.map((point) => point[side]))));
  const x = (pages) => MARGIN.left + (pages / xAxis.at(-1)) * (WIDTH - MARGIN.left - MARGIN.right);
  const y = (seconds) => HEIGHT - MARGIN.bottom - (seconds / yAxis.at(-1)) * (HEIGHT - MARGIN.top - MARGIN.bottom);
  const [left, right, bottom] = [x(0), x(xAxis.at(-1)), y(0)];
  const labels = labelPlaces(series.map(({ points }) => y(points.at(-1)[1])));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="Seconds by number of pages">`,
    `<style>${STYLE}</style>`,
    ...yAxis.map((tick) => `<path class="grid" d="M${left} ${round(y(tick))}H${right}"/>${text(left - 6, y(tick) + 4, tick, "end")}`),
    ...xAxis.map((tick) => text(x(tick), bottom + 16, tick.toLocaleString("en"), "middle")),
    text(right, bottom + 32, "pages", "end"),
    text(left + 6, MARGIN.top + 12, "seconds", "start"),
    ...series.flatMap(({ name, points }, index) => drawn(points, x, y, name, COLOURS[index % COLOURS.length], labels[index])),
    "</svg>",
    "",
  ].join("\n");
}

function drawn(points, x, y, name, colour, label) {
  const places = points.map(([pages, seconds]) => [round(x(pages)), round(y(seconds))]);
  return [
    `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${places.map((place) => place.join(",")).join(" ")}"/>`,
    ...places.map(([left, top]) => `<circle cx="${left}" cy="${top}" r="3" fill="${colour}"/>`),
    `<text x="${places.at(-1)[0] + 8}" y="${round(label + 4)}" style="fill:${colour}">${name}</text>`,
  ];
}

function text(left, top, words, anchor) {
  return `<text x="${round(left)}" y="${round(top)}" text-anchor="${anchor}">${words}</text>`;
}

/** From zero to the first round step that is not below the highest value. */
function ticks(highest) {
  const size = 10 ** Math.floor(Math.log10(highest / TICKS));
  const step = [1, 2, 5, 10].map((factor) => factor * size).find((each) => each * TICKS >= highest);
  return Array.from({ length: Math.ceil(highest / step) + 1 }, (_, index) => round(index * step));
}

/** Moves labels apart that would lie on one another. */
function labelPlaces(heights) {
  const places = [...heights];
  let last = -Infinity;
  for (const index of [...heights.keys()].sort((first, second) => heights[first] - heights[second])) {
    last = places[index] = Math.max(heights[index], last + LABEL_HEIGHT);
  }
  return places;
}

function round(value) {
  return Math.round(value * 100) / 100;
}
