import { cover, slice } from "../../span.ts";
import { stem, topicStems } from "../../stems.ts";
import type { Annotation } from "../../types.ts";
import { isVerb } from "../../words.ts";
import { flatSentences } from "../flat.ts";
import { attributing, ownVoice, wordsOf } from "../places.ts";
import { quotedIn } from "../quoted.ts";
import type { Rule } from "../rule.ts";
import { shared, topicsOf } from "../topics.ts";
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
        "Northline allegedly hid two engine fires from inspectors.\n\nThe engine fires that Northline hid broke out in March.",
      words: "The engine fires that Northline hid broke out in March.",
      message:
        "This is stated as fact, but elsewhere it is only “allegedly”: say here too whose claim it is.",
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
        "The union alleged that Northline hid two engine fires from inspectors.\n\nThe debate was loud when a banner read “Northline hid two engine fires from inspectors”.",
    },
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
    const byVerb = toldByVerb(annotation);
    const reported = new Set<Told>();
    for (const statement of alleged) {
      const deed = document.words[statement.contentWord ?? -1];
      const topics = topicsOf(document, statement);
      if (topics.size < FEWEST) continue;
      const other = byVerb
        .get(stem(deed?.lemma ?? ""))
        ?.find((told) => shared(topics, told.topics) >= topics.size * SHARE);
      if (!other || reported.has(other)) continue;
      reported.add(other);
      const speaker = whoSays(document, statement);
      const who = speaker === null ? "" : `, by ${speaker}`;
      yield {
        ...cover(wordsOf(document, other.sentence)),
        message: `This is stated as fact, but elsewhere it is only “${slice(document.text, attributing(document, statement))}”${who}: say here too whose claim it is.`,
        statement: statement.id,
        suggestion: null,
      };
    }
  },
};

/** How much of a claim must come back. */
const SHARE = 0.6;

/** Fewer words than these may come back by chance. */
const FEWEST = 4;

/** Sentences of one verb that are read: what has more is told at every turn. */
const MOST = 20;

/** A sentence that tells something as a fact, and the stems of its words outside quotations. */
interface Told {
  readonly sentence: number;
  readonly topics: ReadonlySet<string>;
}

/** By the stems of their verbs: the same claim has the same verb, if only in "the fires that it hid". */
function toldByVerb(annotation: Annotation): ReadonlyMap<string, readonly Told[]> {
  const { document } = annotation;
  const quoted = quotedIn(document);
  const byVerb = new Map<string, Told[]>();
  for (const sentence of flatSentences(annotation)) {
    const own = wordsOf(document, sentence).filter((word) => !quoted(word));
    const told = { sentence, topics: topicStems(own) };
    for (const verb of new Set(own.filter(isVerb).map(({ lemma }) => stem(lemma)))) {
      const known = byVerb.get(verb);
      if (!known) byVerb.set(verb, [told]);
      else if (known.length < MOST) known.push(told);
    }
  }
  return byVerb;
}
