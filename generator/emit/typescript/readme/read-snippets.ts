import { readingOf } from "../operation-result.js";
import type { ReadMember } from "../read-members.js";
import { objectLiteral, stringLiteral } from "../literal.js";
import { callCode, type Call } from "./call.js";
import { isDelta, listCall, valueCall } from "./choose.js";
import type { Members } from "./sample.js";
import { importsOf, type Package, type Snippet } from "./snippet.js";
import { relationshipsOf, targetOf, shownMost, textMembers, textsOf, variableOf } from "./subject.js";

/** A value. */
export const readSnippet: Snippet = (found) => {
  const call = valueCall(found);
  if (call === undefined) return undefined;
  const [variable, [text]] = [variableOf(call), textsOf(call)];
  const other = call.otherKeys && callCode({ ...call, keys: call.otherKeys });
  return {
    imports: importsOf(call),
    lines: [
      `const ${variable} = await ${callCode(call)};`,
      `console.log(${member(variable, text)});`,
      ...(other ? [`console.log(await ${other}); // by another of its paths`] : []),
    ],
  };
};

/** A value of which a part is asked for, and what the compiler then says. */
export const selectSnippet: Snippet = ({ calls }) => {
  const isNarrowed = (one: Call): boolean => one.system.includes("select") && one.result.kind === "value" && textsOf(one).length > 1;
  const call = calls.find((one) => canExpand(one) && isNarrowed(one)) ?? calls.find(isNarrowed);
  const [selected, other] = call ? textsOf(call) : [];
  if (call === undefined || selected === undefined || other === undefined) return undefined;
  const [variable, expand] = [variableOf(call), expandOf(call)];
  const options = { select: `[${stringLiteral(selected)}]`, ...(expand && { expand: expand.code }) };
  const shown = [selected, ...(expand ? [expand.name] : [])].map((name) => member(variable, name));
  return {
    imports: importsOf(call),
    lines: [
      `const ${variable} = await ${callCode(call, options)};`,
      `console.log(${shown.join(", ")});`,
      "// @ts-expect-error: it was not selected",
      `console.log(${member(variable, other)});`,
    ],
  };
};

/** Whether a call's subject has a relationship that can be asked for. */
function canExpand({ system, subject, context }: Call): boolean {
  return subject !== undefined && system.includes("expand") && relationshipsOf(subject, context).length > 0;
}

/** A relationship of a call's subject with what is taken of its target. */
function expandOf(call: Call): { readonly name: string; readonly code: string } | undefined {
  const { subject, context, operation } = call;
  if (subject === undefined || !canExpand(call)) return undefined;
  const all = relationshipsOf(subject, context);
  const textsAt = ({ type }: ReadMember): readonly string[] => {
    const target = targetOf(type, context);
    return target ? textMembers(target, context) : [];
  };
  const isShown = ({ name }: ReadMember): boolean => operation.examples.some(({ request }) => request.target.includes(`expand=${name}`));
  const found = all.find(isShown) ?? all.find((one) => textsAt(one).length > 0) ?? all[0];
  if (found === undefined) return undefined;
  const [text] = shownMost(textsAt(found), context.schema.operations);
  const items = text === undefined ? "true" : objectLiteral([["select", `[${stringLiteral(text)}]`]]);
  return { name: found.name, code: objectLiteral([[found.name, items]]) };
}

/** The ways to read a list. */
export const pagingSnippet: Snippet = (found) => {
  const call = listCall(found);
  if (call === undefined) return undefined;
  const [variable, [text]] = [variableOf(call), textsOf(call)];
  return {
    imports: importsOf(call),
    lines: [
      `const list = ${callCode(call)}; // nothing is sent yet`,
      `for await (const ${variable} of list) console.log(${member(variable, text)});`,
      `console.log(await list.toArray(10)); // the first ten, with no more requests than they need`,
      "",
      "let next: string | undefined;",
      "for await (const page of list.byPage()) {",
      "  console.log(page.items.length);",
      "  next = page.nextLink;",
      "  break;",
      "}",
      `if (next) console.log(await ${callCode(call, { from: "next" })}.toArray()); // the rest`,
    ],
  };
};

/** The changes of a list, and the changes since. */
export const deltaSnippet: Snippet = ({ calls }) => {
  const call = calls.find((one) => one.operation.method === "GET" && one.result.kind === "pages" && one.subject && isDelta(one));
  if (call === undefined) return undefined;
  const variable = variableOf(call);
  return {
    imports: importsOf(call),
    lines: [
      "let since: string | undefined;",
      `for await (const page of ${callCode(call)}.byPage()) {`,
      `  for (const ${variable} of page.items) console.log(${variable}["@removed"] ? "gone" : "here", ${variable});`,
      "  since = page.deltaLink;",
      "}",
      `if (since) console.log(await ${callCode(call, { from: "since" })}.toArray()); // what has changed meanwhile`,
    ],
  };
};

/** A list that is filtered and, where it can be, sorted. */
export const filterSnippet: Snippet = (found) => {
  const isFiltered = (one: Call): boolean => one.result.kind === "pages" && one.system.includes("filter") && !isDelta(one);
  const call = found.calls.find((one) => isFiltered(one) && filteredText(one) !== undefined);
  const text = call && filteredText(call);
  if (call === undefined || text === undefined) return undefined;
  const isAble = (option: string): boolean => call.system.includes(option);
  const options: Members = {
    filter: `odata\`${text} eq \${wanted}\``,
    ...(isAble("orderby") && { orderby: `[${stringLiteral(`${text} desc`)}]` }),
    ...(isAble("top") && { top: "50" }),
  };
  const variable = variableOf(call);
  return {
    imports: { "": ["odata"], ...importsOf(call) },
    lines: [
      `const wanted = "O'Brien";`,
      `const list = ${callCode(call, options)};`,
      `for await (const ${variable} of list) console.log(${member(variable, text)});`,
    ],
  };
};

/** A text that the documentation says can be compared, if it says so of any. */
function filteredText(call: Call): string | undefined {
  const texts = textsOf(call);
  const properties = call.subject?.properties ?? [];
  const comparable = properties.filter(({ filterOperators }) => filterOperators?.includes("eq")).map(({ name }) => name);
  return texts.find((name) => comparable.includes(name)) ?? texts[0];
}

/** The status and the headers of a call's answer. */
export const statusSnippet: Snippet = (found: Package) => {
  const call = valueCall(found);
  if (call === undefined) return undefined;
  return {
    imports: { "": ["withResponse"], ...importsOf(call) },
    lines: [
      `const { value, response } = await withResponse(client, (c) => ${callCode(call, {}, "c")});`,
      `console.log(response.status, response.headers.get("etag"), value);`,
    ],
  };
};

/** Content, whole and as a stream. */
export const bytesSnippet: Snippet = ({ calls }) => {
  const call = calls.find(({ operation }) => readingOf(operation) === "bytes" && operation.method === "GET");
  if (call === undefined) return undefined;
  return {
    imports: { "": ["responseOf"], ...importsOf(call) },
    lines: [
      `console.log(await ${callCode(call)}); // a Blob`,
      "",
      `const response = await responseOf(client, (c) => ${callCode(call, {}, "c")});`,
      `const target = new WritableStream<Uint8Array>();`,
      "await response.body?.pipeTo(target);",
    ],
  };
};

function member(variable: string, name: string | undefined): string {
  return name === undefined ? variable : `${variable}.${name}`;
}
