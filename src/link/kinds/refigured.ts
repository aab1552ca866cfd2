import { amounts, outcomes } from "../../lexicon/amounts.ts";
import { casualties, harms } from "../../lexicon/numerals.ts";
import { stem } from "../../stems.ts";
import type { Word } from "../../types.ts";
import { indexOfWord, isNoun, isVerb } from "../../words.ts";
import { type Amount, amountsIn } from "../words/amount.ts";
import { isOfOne } from "../targets/one-subject.ts";
import { areElsewhere, areAtOneTime } from "../talk/circumstances.ts";
import { reply, type Reply } from "../talk/answer.ts";
import { likeness } from "../talk/match.ts";
import { lastSaid } from "../talk/sides.ts";
import { type Talk, type Turn, withoutMarks } from "../talk/talk.ts";
import type { Kind } from "./kind.ts";
import { needing } from "../../needing.ts";

/** "Moss said 94 had been held. Police put the number at 41": another figure for what another has just counted. */
export function refigured(talk: Talk, turn: Turn, own: readonly Word[]): Reply | null {
  if (turn.within !== null || !turn.speaker || turn.speaker.speaker.type === "none") return null;
  const amount = amountsIn(own).find(({ by }) => by.sentence === own[0]?.sentence) ?? onlyOne(own);
  // “even if it halved, it would raise £110” counts something else
  if (!amount || own.some(({ lower }) => lower === "if")) return null;
  const named = namedBy(own, amount) ?? putAt(turn, own, amount);
  const of = named && harmOf(own, named);
  const other = lastSaid(talk, turn, NEAR).find(
    (before) =>
      (of === undefined || tellsOfHarm(before, of)) &&
      amountsIn(before.words).some(
        (theirs) =>
          isElse(amount, theirs) &&
          (named || isOnly(own, amount)
            ? isSuch(amount, theirs)
            : isOfSame(talk, turn, amount, before, theirs)),
      ) &&
      (named !== undefined || areAtOneTime(turn, before)) &&
      !areElsewhere(turn, before),
  );
  return other ? reply("counterclaim", [other], amount.by) : null;
}

const NEAR = 2;

/** "Moss said there had been one or two leaks. The log showed more than one or two leaks": the other’s own words for how many. */
export const beyondSaid: Kind = needing(["than"], (talk, turn, own) => {
  if (turn.within !== null || !turn.speaker || turn.speaker.speaker.type === "none") return null;
  const than = own.findIndex(
    ({ lower }, at) => lower === "than" && /^(?:more|fewer|less)$/.test(own[at - 1]?.lower ?? ""),
  );
  const by = than > 0 ? own[than - 1] : undefined;
  const noun = own.slice(than + 1, than + LONGEST_COUNT).findIndex((word) => isNoun(word));
  if (!by || noun < 1) return null;
  const count = own.slice(than + 1, than + noun + 2);
  if (!count.some(({ tag }) => tag === "CD")) return null;
  const other = lastSaid(talk, turn, FAR).find((before) => {
    const said = withoutMarks(before.words);
    const at = said.findIndex((_, index) =>
      count.every(({ lemma }, offset) => said[index + offset]?.lemma === lemma),
    );
    return at >= 0 && said[at - 1]?.lower !== "than";
  });
  return other ? reply("counterclaim", [other], by) : null;
});

/** "one or two possible leaks" */
const LONGEST_COUNT = 7;
const FAR = 8;

/** A figure rounded another way is no other. */
function isElse({ value }: Amount, { value: theirs }: Amount): boolean {
  return Math.max(value, theirs) >= MUCH * Math.min(value, theirs);
}

const MUCH = 1.15;

/** "the number" of "put the number at 41", "the crowd" of "estimated the crowd at 8,000", "the figure" of "said the figure was closer to £90" */
function namedBy(own: readonly Word[], { by }: Amount): Word | undefined {
  const at = own.indexOf(by);
  const noun = own
    .slice(0, at)
    .findLast(({ lemma, tag }) => amounts.has(lemma) || (tag === "NN" && outcomes.has(lemma)));
  if (!noun) return undefined;
  const between = own.slice(own.indexOf(noun) + 1, at);
  return between.length <= LONGEST &&
    between.some(({ lower, lemma }) => lower === "at" || lemma === "be")
    ? noun
    : undefined;
}

const LONGEST = 8;

/** "injured" of "put the number of injured at 12" */
function harmOf(own: readonly Word[], named: Word): string | undefined {
  const [of, ...behind] = own.slice(own.indexOf(named) + 1);
  const who = behind[behind[0]?.lower === "the" ? 1 : 0];
  return of?.lower === "of" && who ? harms.get(who.lower) : undefined;
}

/** "12 were hurt", of which "the number of injured" is another count, and none of houses that collapsed */
function tellsOfHarm({ words }: Turn, harm: string): boolean {
  return words.some(
    ({ lemma, lower }) => casualties.get(lemma) === harm || harms.get(lower) === harm,
  );
}

/** "Official figures put it at 5 percent" */
function putAt({ cueHead }: Turn, own: readonly Word[], { by }: Amount): Word | undefined {
  const [at, next] = own;
  return cueHead?.lemma === "put" && at?.lower === "at" && next === by ? cueHead : undefined;
}

/** "only one", which is no number elsewhere */
function onlyOne(own: readonly Word[]): Amount | undefined {
  const by = own[indexOfWord("one", own)];
  const amount = by && { by, value: 1, unit: "", head: by };
  return amount && isOnly(own, amount) ? amount : undefined;
}

/** "there had been only one", of three */
function isOnly(own: readonly Word[], { by, unit }: Amount): boolean {
  const at = own.indexOf(by);
  const next = own[at + 1];
  return (
    unit === "" &&
    /^(?:only|just)$/.test(own[at - 1]?.lower ?? "") &&
    (next === undefined || /^[.,;]$/.test(next.text))
  );
}

/** What has no noun of its own counts what the other counts. */
function isSuch({ unit }: Amount, { unit: theirs }: Amount): boolean {
  return unit === theirs || (unit === "" && theirs !== "money" && theirs !== "percent");
}

/** "140 sailors had been killed", "12 sailors had died"; "the pier would cost $90", "the pier would cost $160" */
function isOfSame(talk: Talk, turn: Turn, amount: Amount, other: Turn, theirs: Amount): boolean {
  if (amount.unit !== theirs.unit && !isSuch(amount, theirs)) return false;
  const [deed, did] = [deedOf(talk, turn, amount), deedOf(talk, other, theirs)];
  if (!deed || !did) return false;
  // "missed 200 votes", "missed 41"
  if (amount.unit === "percent") return false;
  if (amount.unit === "")
    return stem(deed.lemma) === stem(did.lemma) && isByOne(talk, turn, other, deed, did);
  const isCounted = isSubject(amount) && (isSubject(theirs) || isObjectOf(did, theirs));
  const harm = casualties.get(deed.lemma);
  if (harm !== undefined && harm === casualties.get(did.lemma)) return isCounted;
  if (stem(deed.lemma) !== stem(did.lemma)) return false;
  const out = new Set([stem(deed.lemma), stem(amount.unit)]);
  return (
    isCounted || likeness(talk, turn, other, out) >= 1 || isByOne(talk, turn, other, deed, did)
  );
}

/** "Moss took $190,000", "he took $41,500" */
function isByOne(talk: Talk, turn: Turn, other: Turn, deed: Word, did: Word): boolean {
  const [mine, theirs] = [talk.clauses(turn), talk.clauses(other)];
  const [doer, who] = [
    mine?.find(({ predicate }) => predicate === deed),
    theirs?.find(({ predicate }) => predicate === did),
  ];
  return doer !== undefined && who !== undefined && isOfOne(talk, turn, other, doer, who);
}

function isSubject({ head }: Amount): boolean {
  return head.relation.startsWith("nsubj");
}

function isObjectOf(deed: Word, { head }: Amount): boolean {
  return head.relation === "obj" && head.head === deed.index;
}

/** The verb whose argument the amount is. */
function deedOf({ words }: Talk, turn: Turn, { head }: Amount): Word | undefined {
  let word: Word | undefined = head;
  for (let up = 0; up < HIGHEST && word && !isVerb(word); up++) word = words[word.head];
  return word && turn.words.includes(word) && word.lemma !== "be" ? word : undefined;
}

const HIGHEST = 4;
