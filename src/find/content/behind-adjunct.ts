import { bareOccasions } from "../../lexicon/asides.ts";
import { speechCues } from "../../lexicon/speech-cues.ts";
import type { Word } from "../../types.ts";
import { verbGroup } from "../cue/cue.ts";
import { childOf, isFiniteVerb, type Scene } from "../scene.ts";
import { type Clause } from "../syntax/clause-parts.ts";
import { endOver, onOver } from "../syntax/walk.ts";
import { endOf } from "./clause-end.ts";

/**
 * "said in a tweet | the man was held", "said in a filing with the regulator | it had lost money": behind where it was said another noun
 * phrase opens with its article or is a pronoun, and has a finite verb, whatever the tree makes of it.
 */
export function behindAdjunct(scene: Scene, verb: Word): Clause | undefined {
  const { words } = scene;
  const opener = words[verbGroup(scene, verb.index).cue[1]];
  if (!speechCues.has(verb.lemma) || !opener || !PLACED.test(opener.lower)) return undefined;
  if (opener.sentence !== verb.sentence || childOf(scene, verb.index, "ccomp", "obj"))
    return undefined;
  const start = endOver(words, opener.index, (word) => isWhere(words, word));
  if (
    !words[start - 1]?.tag.startsWith("NN") ||
    start > verb.index + REACH ||
    !isSubject(words[start])
  )
    return undefined;
  const head = words[endOver(words, start, ({ tag }) => SUBJECT.test(tag))];
  if (!isFiniteVerb(head) || !head || head.sentence !== verb.sentence) return undefined;
  const next = words[head.index + 1];
  // "said in a speech the mayor gave | in May"
  if (
    !/^(?:DT|JJ|NN|PRP|CD|TO|VB|RB|MD)/.test(next?.tag ?? "") ||
    nominative.has(next?.lower ?? "")
  )
    return undefined;
  // "said in a paper the firm commissioned | that"
  const that = onOver(
    words,
    head.index,
    ({ tag, lower }) => lower !== "that" && !/^[,.:]$/.test(tag),
  );
  if (words[that]?.lower === "that" && !/^(?:VB|MD)/.test(words[that + 1]?.tag ?? ""))
    return undefined;
  // "said | in football it is too late", but "said in court | it is too late"
  const [topic] = words.slice(start - 1, start);
  const isTopic = start === opener.index + 2 && /^NNS?$/.test(topic?.tag ?? "");
  const from = isTopic && !bareOccasions.has(topic?.lower ?? "") ? opener.index : start;
  return { head: head.index, ranges: [[from, endOf(scene, verb, head.index, start)]] };
}

/** "said on the night it fell | she was at home" */
const nominative: ReadonlySet<string> = new Set("he i she there they we".split(" "));

const PLACED = /^(?:at|during|in|on|under)$/;
const SUBJECT = /^(?:DT|PRP|NN|JJ|CD|POS)/;
/** In words. */
const REACH = 14;

/** "in a filing with the regulator", "in a statement released by the firm", up to where a noun is followed by what opens another phrase. */
function isWhere(words: readonly Word[], word: Word): boolean {
  const before = words[word.index - 1];
  if (before?.tag.startsWith("NN") && isSubject(word)) return false;
  return /^(?:IN|DT|JJ|NN|CD|POS|PRP\$|VBN|RB)/.test(word.tag) && word.lower !== "that";
}

function isSubject(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.lower === "it" ||
      nominative.has(word.lower) ||
      (word.tag === "DT" && word.lower !== "that"))
  );
}
