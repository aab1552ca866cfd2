import { nationals } from "../lexicon/people.ts";
import { slice } from "../span.ts";
import type { ParsedDocument, SpeakerMention, Statement, Word } from "../types.ts";
import { firstWordFrom } from "../words.ts";

/** How a finding calls the speaker of a statement: by name, or in the article’s words where there is none; null for nobody. */
export function whoSays({ words, text }: ParsedDocument, statement: Statement): string | null {
  const { speaker, source } = statement;
  const [said] = source;
  const first = said && words[firstWordFrom(words, said.start)];
  const isPronoun = /^(?:PRP|WP|WDT)$/u.test(first?.tag ?? "");
  const type = speaker?.speaker.type;
  if (speaker && (isPronoun || type === "person" || type === "organization"))
    return nameOf(words, speaker);
  if (!said || !first || isPronoun) return null;
  const own = slice(text, said);
  return isProper(first) ? own : own.charAt(0).toLowerCase() + own.slice(1);
}

/** "Northline", "American officials", "FBI agents", but not "Critics", "A clerk" at the head of a sentence. */
function isProper({ tag, lower, text }: Word): boolean {
  const isAcronym = text.length > 1 && text === text.toUpperCase();
  return tag.startsWith("NNP") || nationals.has(lower) || isAcronym;
}

function nameOf(words: readonly Word[], { speaker, mention, antecedent }: SpeakerMention): string {
  const { name, type } = speaker;
  const first = words[firstWordFrom(words, (antecedent ?? mention).start)];
  return type === "organization" && first ? withArticle(words, first, name) : name;
}

/** "the Football Association" where it is called so, but "Northline". */
export function withArticle(words: readonly Word[], first: Word, name: string): string {
  const isDefinite = first.lower === "the" || words[first.index - 1]?.lower === "the";
  return isDefinite && !/^the\b/iu.test(name) ? `the ${name}` : name;
}
