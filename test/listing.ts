import type { Document, Range, Statement } from "../src/report/output.ts";

/** An annotation as a list that a person can read in a diff: a block a statement, a line a fact. */
export function listing(document: Document): string {
  return `${document.statements.map((statement) => block(statement)).join("\n\n")}\n`;
}

function block(statement: Statement): string {
  const { certainty, response, speaker, because } = statement;
  const facts: readonly (readonly [string, string])[] = [
    ["source", texts(statement.source)],
    ["cue", texts(statement.cue)],
    ["content", texts(statement.content)],
    ["speaker", speaker === null ? "" : speakerLine(statement)],
    [
      "certainty",
      certainty === null
        ? ""
        : `${certainty.level} ${certainty.score.toFixed(2)}${listed(certainty.because.map(({ effect, text }) => `${effect} “${flat(text)}”`))}`,
    ],
    ["within", statement.within ?? ""],
    [
      "response",
      response === null
        ? ""
        : `${response} to ${statement.rebuts.join(", ") || "nothing found"}${listed(because.map(({ text }) => `“${flat(text)}”`))}`,
    ],
    ["rebutted by", statement.rebuttedBy.join(", ")],
  ];
  const { line = 0, column = 0 } = statement.cue[0] ?? statement.content[0] ?? {};
  const polarity = statement.polarity === "negative" ? ", negative" : "";
  return [
    `${statement.id} ${line}:${column} ${statement.rule}, ${statement.quotation}${polarity}`,
    ...facts
      .filter(([, value]) => value !== "")
      .map(([name, value]) => `  ${name.padEnd(11)} ${value}`),
  ].join("\n");
}

function speakerLine({ speaker }: Statement): string {
  if (speaker === null) return "";
  const { id, name, type, role, represents, mention, antecedent } = speaker;
  return [
    `${id} ${name} (${type})`,
    role === null ? "" : `, ${role}`,
    represents === null ? "" : `, for ${represents}`,
    mention.text === name ? "" : `, here “${flat(mention.text)}”`,
    antecedent === null
      ? ""
      : ` after “${flat(antecedent.text)}” ${antecedent.line}:${antecedent.column}`,
  ].join("");
}

function texts(ranges: readonly Range[]): string {
  return ranges.map(({ text }) => flat(text)).join(" | ");
}

function listed(parts: readonly string[]): string {
  return parts.length === 0 ? "" : `: ${parts.join(", ")}`;
}

function flat(text: string): string {
  return text.replace(/\s*\n\s*/g, " ⏎ ");
}
