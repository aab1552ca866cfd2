import { slice } from "../span.ts";
import type { ParsedDocument, Speaker, Statement } from "../types.ts";
import { firstWordFrom } from "../words.ts";

/** How a finding calls the speaker of a statement: by name, or in the article’s words where there is none; null for nobody. */
export function whoSays({ words, text }: ParsedDocument, statement: Statement): string | null {
  const { speaker, source } = statement;
  const [said] = source;
  const first = said && words[firstWordFrom(words, said.start)];
  const isPronoun = first?.tag === "PRP";
  if (speaker && (isPronoun || isNamed(speaker.speaker))) return speaker.speaker.name;
  if (!said || isPronoun) return null;
  const own = slice(text, said);
  const isName = first?.tag.startsWith("NNP") || first?.text === first?.text.toUpperCase();
  return isName && first?.text !== "A" ? own : own.charAt(0).toLowerCase() + own.slice(1);
}

function isNamed({ type }: Speaker): boolean {
  return type === "person" || type === "organization";
}
