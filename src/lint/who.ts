import { slice } from "../span.ts";
import type { ParsedDocument, Statement } from "../types.ts";
import { firstWordFrom } from "../words.ts";

/** How a finding calls the speaker of a statement: by name, or in the article’s words where there is none; null for nobody. */
export function whoSays({ words, text }: ParsedDocument, statement: Statement): string | null {
  const { speaker, source } = statement;
  const [said] = source;
  if (speaker && (speaker.speaker.type === "person" || speaker.speaker.type === "organization"))
    return speaker.speaker.name;
  if (!said) return speaker?.speaker.name ?? null;
  const own = slice(text, said);
  const first = words[firstWordFrom(words, said.start)];
  const isName = first?.tag.startsWith("NNP") || first?.text === first?.text.toUpperCase();
  return isName && first?.text !== "A" ? own : own.charAt(0).toLowerCase() + own.slice(1);
}
