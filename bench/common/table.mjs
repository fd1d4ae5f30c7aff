// Figures as Markdown.

export const KB = 1024;

/** A number as people write it; a dash for none. */
export function number(value, digits = 0) {
  return Number.isFinite(value) ? value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits }) : "–";
}

/** A table whose first column is of words, the others of figures. */
export function table(heads, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map((_, index) => (index ? "---:" : "---"))), ...rows.map(line)].join("\n");
}

/** Goals, each `[name, measured, most, digits]`, and whether they are held; what could not be measured is not. */
export function targetTable(goals) {
  return table(
    ["", "target", "measured", "held"],
    goals.map(([name, measured, most, digits]) => [name, `≤ ${most}`, number(measured, digits), measured <= most ? "yes" : "**no**"]),
  );
}
