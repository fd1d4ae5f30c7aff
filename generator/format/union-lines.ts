/** Members of a union, each on a line. */
const MEMBERS = /\n( +)\| (.+(?:\n\1\| .+)*)/g;

/** A member that goes on in the next lines, and the end of one. */
const OPENED = /[[(<]$|(?:^|\| )\{$/;
const CLOSED = /^ *[\])>}]/;

/** Characters that may not be one column each, and code behind the union that could be broken in its place. */
const UNCERTAIN = /[^ -~]| (?:=|extends) /;

/** Part of a template literal, whose lines are text. Comments, whose lines begin with `*`, have lone backquotes too. */
const OPEN_TEMPLATE = /^(?! *\/?\*)[^`\n]*`(?:[^`\n]*`[^`\n]*`)*[^`\n]*$/m;

/**
 * Puts unions on a line of their own where they fit: `at:`, and below it `"/users" | "/me";`. So does prettier, before it gives each
 * member a line.
 *
 * @param text - formatted, with a line for each member of the unions that are not on the line that they begin on
 * @returns undefined where the lines do not tell what prettier would print
 */
export function joinUnions(text: string, printWidth: number): string | undefined {
  let doubts = 0;
  const joined = text.replace(MEMBERS, (lines: string, indent: string, members: string, start: number) => {
    const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
    const line = indent + members.replaceAll(`\n${indent}| `, " | ");
    const isDeeper = before.startsWith(`${indent} `);
    // After a constraint, prettier leaves a line empty.
    if (UNCERTAIN.test(line) || before.endsWith(" extends")) doubts++;
    // Beside a member of several lines, the others have a line each.
    else if (OPENED.test(members) || (isDeeper && CLOSED.test(before))) return lines;
    else if (/[=:]$/.test(before) && /[;,]$/.test(line) && !isDeeper) return line.length > printWidth ? lines : `\n${line}`;
    // In brackets, they are on lines of their own already.
    else if (!/[(<,]$/.test(before) || line.length <= printWidth) doubts++;
    return lines;
  });
  return doubts === 0 && (joined === text || !OPEN_TEMPLATE.test(text)) ? joined : undefined;
}
