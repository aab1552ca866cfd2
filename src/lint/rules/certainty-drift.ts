import { cover, slice } from "../../span.ts";
import { stem } from "../../stems.ts";
import type { Annotation } from "../../types.ts";
import { flatSentences } from "../flat.ts";
import { attributing, ownVoice, wordsOf } from "../places.ts";
import type { Rule } from "../rule.ts";
import { shared, topicsIn, topicsOf } from "../topics.ts";
import { whoSays } from "../who.ts";

export const certaintyDrift: Rule = {
  id: "certainty-drift",
  severity: "warning",
  finds: "the same claim told with distance in one place and flatly in another",
  why: "What is alleged in one paragraph has not become true by the next.",
  options: {},
  wrong: [
    {
      article:
        "The union alleged that Northline hid two engine fires from inspectors.\n\nNorthline hid the engine fires from the inspectors in March.",
      words: "Northline hid the engine fires from the inspectors in March.",
      message:
        "This is stated as fact, but elsewhere it is only “alleged”, by the union: say here too whose claim it is.",
    },
    {
      article:
        "The captain allegedly slept on the bridge during the storm, a cook said.\n\nThe captain slept through the storm on the bridge.",
      words: "The captain slept through the storm on the bridge.",
      message:
        "This is stated as fact, but elsewhere it is only “allegedly”: say here too whose claim it is.",
    },
  ],
  right: [
    {
      article:
        "The union alleged that Northline hid two engine fires from inspectors.\n\nInspectors may have missed the engine fires that Northline hid.",
    },
    {
      article:
        "The union alleged that Northline hid two engine fires from inspectors.\n\nThe fires broke out in March.",
    },
    {
      article:
        "The union alleged that Northline hid two engine fires from inspectors.\n\nNorthline said that it hid no engine fires from inspectors.",
    },
  ],
  *check(annotation) {
    const { document } = annotation;
    const alleged = ownVoice(annotation).filter(({ certainty }) => certainty?.level === "alleged");
    if (alleged.length === 0) return;
    const flat = flatByVerb(annotation);
    const reported = new Set<number>();
    for (const statement of alleged) {
      const deed = document.words[statement.contentWord ?? -1];
      const candidates = flat.get(stem(deed?.lemma ?? "")) ?? [];
      const topics = topicsOf(document, statement);
      if (topics.size < FEWEST) continue;
      const other = candidates.find(
        (sentence) => shared(topics, topicsIn(wordsOf(document, sentence))) >= topics.size * SHARE,
      );
      if (other === undefined || reported.has(other)) continue;
      reported.add(other);
      const speaker = whoSays(document, statement);
      const who = speaker === null ? "" : `, by ${speaker}`;
      yield {
        ...cover(wordsOf(document, other)),
        message: `This is stated as fact, but elsewhere it is only “${slice(document.text, attributing(document, statement))}”${who}: say here too whose claim it is.`,
        statement: statement.id,
        suggestion: null,
      };
    }
  },
};

/** How much of a claim must come back. */
const SHARE = 0.75;

/** Fewer words than these may come back by chance. */
const FEWEST = 4;

/** Sentences of one verb that are read: what has more is told at every turn. */
const MOST = 20;

/** The sentences told as facts, by the stem of their main verb: the same claim has the same verb. */
function flatByVerb(annotation: Annotation): ReadonlyMap<string, readonly number[]> {
  const { document } = annotation;
  const byVerb = new Map<string, number[]>();
  for (const sentence of flatSentences(annotation)) {
    const root = wordsOf(document, sentence).find(({ head }) => head === -1);
    const verb = stem(root?.lemma ?? "");
    const known = byVerb.get(verb);
    if (!known) byVerb.set(verb, [sentence]);
    else if (known.length < MOST) known.push(sentence);
  }
  return byVerb;
}
