import { estimates, forecasts } from "../../lexicon/amounts.ts";
import { bodyNouns } from "../../lexicon/bodies.ts";
import { infinitiveCues, predicatingCues } from "../../lexicon/complements.ts";
import { documentNouns } from "../../lexicon/documents.ts";
import { finding, showing } from "../../lexicon/evidence-objects.ts";
import {
  damping,
  gerundCues,
  howPrepositions,
  objectCues,
  objectPrepositions,
  textCues,
} from "../../lexicon/object-cues.ts";
import { pollVerbs } from "../../lexicon/polls.ts";
import { reportingNouns } from "../../lexicon/reporting-nouns.ts";
import { needing } from "../../needing.ts";
import type { Word } from "../../types.ts";
import { oblique, type Claim } from "../content/claim-object.ts";
import { shape } from "../content/content.ts";
import { beforeNextPredicate } from "../content/next-predicate.ts";
import { agentOf, isPassive, verbGroup } from "../cue/cue.ts";
import { isAsked, isIdiom } from "../cue/no-cue.ts";
import { isPeople } from "../cue/other-sense.ts";
import type { Draft, Propose } from "../draft.ts";
import { subtree, type Range, type Scene } from "../scene.ts";
import { asserts } from "../source/asserts.ts";
import { nounPhrase } from "../source/noun-phrase.ts";
import { sourceOf } from "../source/source.ts";
import { answeringRelative } from "../syntax/answering-relative.ts";
import { amountBefore } from "./amount-before.ts";
import { directObject } from "./direct-object.ts";
import { counted, forecast, infinitive, polled, shown } from "./evidence-object.ts";
import { expressed } from "./expressed.ts";
import { gerundBehind } from "./gerund-object.ts";
import { beforeOccasion } from "./headline.ts";
import { howTold } from "./how-told.ts";
import { agentEnd, agentStart } from "./passive.ts";
import { prepositionalObject } from "./prepositional-object.ts";
import { isTopic } from "./topic.ts";

/**
 * A noun phrase or gerund that stands for a claim: "denied any wrongdoing", "rejected the allegations", "confirmed the
 * deal", "warned of delays", "pleaded not guilty", "a charge which the firm denies", "The claim was denied by the firm".
 */
export const proposeObjects: Propose = needing(
  [
    objectCues,
    objectPrepositions,
    howPrepositions,
    reportingNouns,
    showing,
    finding,
    pollVerbs,
    "put",
    forecasts,
    estimates,
    infinitiveCues,
    predicatingCues,
    gerundCues,
  ],
  (scene, word) => {
    const object = isAsked(scene, word) || isIdiom(scene, word) ? undefined : objectOf(scene, word);
    return object ? draftObject(scene, word, object) : [];
  },
);

function objectOf(scene: Scene, verb: Word): Claim | undefined {
  if (damping.has(verb.lemma) && !isPassive(scene, verb.index) && !isSpoken(scene, verb))
    return undefined;
  const preposition = objectPrepositions.get(verb.lemma);
  const phrase = preposition && oblique(scene, verb, preposition);
  if (phrase) return prepositionalObject(scene, verb, phrase);
  const told = howTold(scene, verb) ?? expressed(scene, verb);
  if (told) return told;
  if (objectCues.has(verb.lemma)) return directObject(scene, verb);
  return (
    shown(scene, verb) ??
    counted(scene, verb) ??
    amountBefore(scene, verb) ??
    infinitive(scene, verb) ??
    forecast(scene, verb) ??
    gerundBehind(scene, verb) ??
    polled(scene, verb)
  );
}

/** "The bank | dampened the speculation", but not "The late goal dampened the speculation". */
function isSpoken(scene: Scene, verb: Word): boolean {
  const source = sourceOf(scene, verb.index);
  if (!source) return true;
  if (source.tag.startsWith("NNP") || source.entity === "person") return true;
  return isPeople(source) || bodyNouns.has(source.lemma) || /^(?:PRP|W)/.test(source.tag);
}

function draftObject(scene: Scene, verb: Word, object: Claim): Draft[] {
  const group = verbGroup(scene, verb.index);
  if (!asserts(scene, verb, group)) return [];
  const passive = isPassive(scene, verb.index);
  const answering = passive ? undefined : answeringRelative(scene, verb);
  const source = passive
    ? agentOf(scene, verb.index)
    : (answering?.noun ?? sourceOf(scene, group.top));
  if (!source && !passive) return [];
  if (textCues.has(verb.lemma) && !documentNouns.has(source?.lemma ?? "")) return [];
  const cue: Range = [group.cue[0], Math.max(group.cue[1], object.cueEnd)];
  const named: Range[] = !source
    ? []
    : answering
      ? [answering.source]
      : passive
        ? [[agentStart(scene, source), agentEnd(scene, source)]]
        : nounPhrase(scene, source, group, { head: object.head, ranges: object.ranges });
  const ranges = object.ranges.map(([from, to]): Range => [
    from,
    from > verb.index
      ? beforeNextPredicate(scene, verb, from, beforeOccasion(scene, from, to))
      : to,
  ]);
  if (isTopic(scene, verb, object.head, ranges)) return [];
  const content = shape(scene, ranges, [
    cue,
    ...named,
    ...(passive && source ? [subtree(scene, source.index)] : []),
  ]);
  if (content.length === 0) return [];
  return [
    {
      family: "object",
      cueWord: verb.index,
      cue: [cue],
      sourceWord: source?.index ?? null,
      source: named,
      contentWord: object.head,
      content,
      polarity: group.negative ? "negative" : "positive",
    },
  ];
}
