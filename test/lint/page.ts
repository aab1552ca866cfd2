import type { About, Example, WrongExample } from "../../src/lint/rule.ts";

/** `docs/rules.md`: every rule with its reason, its options and its examples. */
export function page(rules: readonly About[]): string {
  return `# Rules

\`hearsay lint\` reads an annotated article by these rules. What stands in a quotation is never reported, since others may put things as they like. The examples are tests;
a ¶ parts paragraphs.

${rules.map(({ id, finds, severity }) => `- [\`${id}\`](#${id}), ${severity}: ${finds}`).join("\n")}

${rules.map(section).join("\n\n")}
`;
}

function section({ id, severity, finds, why, options, wrong, right }: About): string {
  const settings = Object.entries(options).map(
    ([name, option]) =>
      `- \`${name}\`: ${option.description}; \`${JSON.stringify(option.default)}\` by default`,
  );
  return [
    `## ${id}`,
    `Finds ${finds}: ${severity === "error" ? "an" : "a"} ${severity}. ${why}`,
    ...(settings.length > 0 ? ["Options:", settings.join("\n")] : []),
    ...wrong.map(
      (example) => `Wrong${withOptions(example)}:\n\n\`\`\`text\n${underlined(example)}\n\`\`\``,
    ),
    "Right:",
    right.map((example) => `- ${inline(example.article)}${withOptions(example)}`).join("\n"),
  ].join("\n\n");
}

/** The article with the words marked beneath, and the message under them. */
function underlined({ article, words, message }: WrongExample): string {
  const at = article.lastIndexOf(words);
  const lineStart = article.lastIndexOf("\n", at) + 1;
  const lineEnd = `${article}\n`.indexOf("\n", at);
  const marks = `${" ".repeat(at - lineStart)}${"^".repeat(words.length)}`;
  return `${article.slice(0, lineEnd)}\n${marks}\n${message}${article.slice(lineEnd)}`;
}

function withOptions({ options }: Example): string {
  if (!options) return "";
  const values = Object.entries(options).map(
    ([name, value]) => `${name}: ${JSON.stringify(value)}`,
  );
  return ` (with \`${values.join(", ")}\`)`;
}

function inline(article: string): string {
  return article.replace(/\n+/g, " ¶ ").replace(/[*_`<>[\]\\]/g, "\\$&");
}
