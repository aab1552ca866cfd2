import { inquiries, investigators, opening, suspicions } from "../../lexicon/retorts.ts";
import { contains } from "../../span.ts";
import { topicStems } from "../../stems.ts";
import type { Word } from "../../types.ts";
import { isNoun } from "../../words.ts";
import { reply, type Reply } from "../talk/answer.ts";
import { isSpeakerOf, mentions } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import { deedDenied } from "./undone.ts";

/** "The firm is under investigation for bribery. “We did not bribe anybody,” the firm said": what the article tells of what one is suspected of. */
export function deniedInquiry(talk: Talk, turn: Turn, own: readonly Word[]): Reply | null {
  if (turn.quotation !== "direct" || turn.within !== null || !turn.speaker) return null;
  const by = deedDenied(talk, turn, own);
  const before = by ? own.slice(Math.max(0, own.indexOf(by) - WIDEST), own.indexOf(by)) : [];
  if (!by || !before.some(({ lower }) => lower === "i" || lower === "we")) return null;
  for (const back of [0, 1, 2]) {
    const told = narratedIn(talk, turn, turn.sentence - back);
    if (!told.some((_, at) => isInquiry(told, at)) || !isOf(talk, turn, told)) continue;
    const named = talk.turns
      .slice(Math.max(0, turn.at - NEAR), turn.at)
      .filter(
        ({ speaker, sentence, cueHead }) =>
          speaker === null && sentence === turn.sentence - back && cueHead && isNoun(cueHead),
      );
    return reply("denial", named.length === 1 ? named : "narration", by);
  }
  return null;
}

const WIDEST = 4;

/** "is looking into it", but not "asked her to look into paying it"; "an investigation", "the allegations" */
export function isInquiry(told: readonly Word[], at: number): boolean {
  const [word, into, what] = told.slice(at, at + 3);
  if (word?.lemma === "look")
    return into?.lower === "into" && word.tag !== "VB" && what?.tag !== "VBG";
  // "when the story of the letters broke"
  if (word?.lemma === "story" || word?.lemma === "news")
    return told.slice(at + 1, at + LONGEST_STORY).some(({ lemma }) => lemma === "break");
  return word !== undefined && (inquiries.has(word.lemma) || suspicions.has(word.lemma));
}

const LONGEST_STORY = 6;

/** Of the one who speaks, or of the deed that he says he did not do; who investigates is suspected of nothing. */
function isOf(talk: Talk, turn: Turn, told: readonly Word[]): boolean {
  const stems = [...topicStems(told)];
  return (
    isTold(talk, turn, told) ??
    [...talk.stems(turn)].some((topic) => stems.some((its) => isAkin(topic, its)))
  );
}

/** Whether what the article tells is of the one who speaks; undefined where it names him not. */
export function isTold(talk: Talk, turn: Turn, told: readonly Word[]): boolean | undefined {
  const own = told.filter((word) => isNoun(word) && isSpeakerOf(talk, turn, word));
  if (isInvestigator(turn) || own.some((word) => acts(talk, word))) return false;
  return mentions({ ...turn, words: told }, turn) || own.length > 0 || undefined;
}

/** "the council | launched an inquiry", "an inquiry | by the council", not "the firm is under investigation" */
function acts({ words }: Talk, word: Word): boolean {
  const isBy = word.children.some((child) => words[child]?.lower === "by");
  const { lemma = "", tag = "" } = words[word.head] ?? {};
  const inquires = tag.startsWith("VB") && (inquiries.has(lemma) || opening.has(lemma));
  return isBy || (word.relation === "nsubj" && inquires);
}

function isInvestigator({ speaker }: Turn): boolean {
  const { name = "", role } = speaker?.speaker ?? {};
  return `${name} ${role ?? ""}`
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => investigators.has(word.replace(/s$/, "")));
}

/** "bribe" of "bribery" */
function isAkin(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short === long || (short.length >= SHORTEST && long.startsWith(short));
}

const SHORTEST = 4;

/** The words of a sentence that nobody says. */
export function narratedIn(
  { document, words, turns }: Talk,
  turn: Turn,
  sentence: number,
): readonly Word[] {
  const { firstToken = 0, endToken = 0 } = document.sentences[sentence] ?? {};
  const said = turns
    .slice(Math.max(0, turn.at - NEAR), turn.at + 1)
    .filter(({ speaker }) => speaker !== null)
    .flatMap((other) => (other === turn ? [...turn.content, ...turn.source] : other.content));
  return words
    .slice(firstToken, endToken)
    .filter((word) => !said.some((span) => contains(span, word)));
}

const NEAR = 6;
