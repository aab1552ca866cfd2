import { accusingNouns } from "../../lexicon/anaphors.ts";
import { shares } from "../../lexicon/quantities.ts";
import type { Word } from "../../types.ts";
import { isNoun, wordsUnder } from "../../words.ts";
import type { Answer, Replies, Reply } from "../talk/answer.ts";
import { affirmed, agreed, undenied } from "./agreed.ts";
import { saidNo } from "./bare.ts";
import { conceded, concedes, confirmedGenuine } from "./concession.ts";
import { carriesOnFrom, continuation } from "../targets/continuation.ts";
import { clefted } from "./clefted.ts";
import { corrected } from "./correction.ts";
import { denialByCue } from "../targets/denial.ts";
import { denialInClause } from "../targets/denial-in-clause.ts";
import { belittled, dismissed } from "./critics.ts";
import { noDealing } from "./dealing.ts";
import { denied } from "./denied.ts";
import { counterclaims } from "./counter.ts";
import { contradictedInTurn, unsaidByPaper } from "./in-turns.ts";
import { unlinked } from "./unlinked.ts";
import { unprecedented } from "./unprecedented.ts";
import { otherSide } from "./other-side.ts";
import { elsewhen } from "./elsewhen.ts";
import { dutiful } from "./dutiful.ts";
import { explained } from "./meant.ts";
import { doubted, doubtOfClaim } from "./doubted.ts";
import { mistaken } from "./mistaken.ts";
import { fictional } from "./fictional.ts";
import { spokeForGroup } from "./for-group.ts";
import { deniedBehind } from "./told-behind.ts";
import { neverToBe } from "./never-to-be.ts";
import { neverSaid } from "./never-said.ts";
import { dispelled } from "./dispelled.ts";
import { deniedInquiry } from "./inquired.ts";
import { unaware } from "./ignorance.ts";
import { opposed } from "./opposed.ts";
import { beyondSaid, refigured } from "./refigured.ts";
import { regretted } from "./regret.ts";
import { denialByName } from "./named.ts";
import { denialOfThat, disbelieved, doubt, unmoved } from "./not-that.ts";
import { counterpart } from "./counterpart.ts";
import { denialVerbs, disbelief } from "../../lexicon/denials.ts";
import { wordings } from "../words/wording.ts";
import { firstOf } from "./kind.ts";
import { needing } from "../../needing.ts";
import { contrary } from "./contrary.ts";
import { lacked } from "./lapse.ts";
import { contradicted } from "./contradiction.ts";
import { accused, calledLiar } from "./retort.ts";
import { pointedBack } from "./pointed-back.ts";
import { passesOn } from "../talk/sides.ts";
import { isInOwnWords, isOwn, ownWords, withoutMarks } from "../talk/talk.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import { claimsInside } from "../targets/targets.ts";
import { excuses } from "./refusal.ts";
import { requoted } from "./requoted.ts";
import { rejoined, stoodBy } from "./rejoinder.ts";
import { defendedHimself } from "./self-defence.ts";
import { stranger } from "./stranger.ts";
import { sound, undecided } from "./sound.ts";
import { unrelated } from "./unrelated.ts";
import { unheld } from "./unheld.ts";
import { wronged } from "./wronged.ts";
import { unproven, unrecorded, unrepeated } from "./unproven.ts";
import { denialByVerdict } from "./verdict.ts";

/** The first rule that holds, from the plainest wording to the faintest; `replies` are those of the turns before. */
export function replyOf(talk: Talk, turn: Turn, replies: Replies): Reply | null {
  if (turn.certainty === null || isShare(talk, turn) || isTold(talk, turn, replies)) return null;
  if (excuses(talk, turn, replies)) return null;
  if (concedes(talk.words, turn)) return conceded(talk, turn, replies);
  if (turn.cueHead?.lemma === "agree" && turn.polarity === "positive") return agreed(talk, turn);
  return firstReply(talk, turn, withoutMarks(ownWords(talk, turn)), replies);
}

const firstReply = firstOf([
  confirmedGenuine,
  undenied,
  affirmed,
  regretted,
  dismissed,
  belittled,
  answered,
  dispelled,
  calledLiar,
  stranger,
  accused,
  unheld,
  deniedBehind,
  saidNo,
  mistaken,
  fictional,
  neverToBe,
  doubted,
  requoted,
  contradicted,
  unsaidByPaper,
  contradictedInTurn,
  noDealing,
  sound,
  undecided,
  unrelated,
  ...unaware,
  corrected,
  beyondSaid,
  refigured,
  opposed,
  contrary,
  counterpart,
  clefted,
  lacked,
  wronged,
  defendedHimself,
  pointedBack,
  explained,
  unrepeated,
  unrecorded,
  unproven,
  stoodBy,
  rejoined,
  neverSaid,
  deniedInquiry,
  continuation,
  spokeForGroup,
  ...counterclaims,
  dutiful,
  elsewhen,
  unlinked,
  unprecedented,
  otherSide,
]);

/** A denial in so many words: "denied it", “That is nonsense”, “I doubt the claim”. */
function answered(talk: Talk, turn: Turn, own: readonly Word[], replies: Replies): Reply | null {
  const answer = firstAnswer(talk, turn, own, replies);
  return answer && denied(talk, turn, answer, replies);
}

const firstAnswer = firstOf<Answer>([
  ({ words }, turn) => denialByCue(words, turn),
  needing(wordings, verdictOn),
  needing(wordings, verdictOnClaim),
  denialByName,
  needing([denialVerbs, disbelief], (_talk, { quotation }, own) =>
    denialInClause(own, quotation === "direct"),
  ),
  denialOfThat,
  disbelieved,
  unmoved,
  doubt,
  doubtOfClaim,
]);

function verdictOn({ papers }: Talk, turn: Turn, own: readonly Word[]): Answer | null {
  return (turn.speaker || turn.cueHead?.lemma === "hear") && !isClaimNamed(turn)
    ? denialByVerdict(own, turn.cueHead, isInOwnWords(turn), papers)
    : null;
}

/** "24 percent said they did not vote", "one in five", "a majority", "voters who said so": part of those whom somebody asked, and no answer to the rest. */
function isShare({ words }: Talk, { source, speaker }: Turn): boolean {
  const [first] = wordsUnder(words, source, 1);
  const isOfSome =
    speaker?.speaker.type === "group" &&
    first?.lower === "who" &&
    words[first.index - 1]?.text !== ",";
  if (isOfSome) return true;
  return wordsUnder(words, source, 3).some(
    ({ lower, text }, at, [first, second]) =>
      text === "%" ||
      shares.has(lower) ||
      (at === 0 && first?.tag === "CD" && second?.lower === "in"),
  );
}

/** "She wrote that she rejects the claim": the rejection is what she wrote, and no second answer; “Your letter disputes that,” she wrote: what she tells of the letter. */
function isTold(talk: Talk, turn: Turn, replies: Replies): boolean {
  const outer = talk.turns
    .slice(Math.max(0, turn.at - DEEPEST), turn.at)
    .findLast((other) => other.given === turn.within);
  if (!outer) return false;
  return isOwn(outer, turn)
    ? replies.has(outer) && !carriesOnFrom(talk.words, turn)
    : outer.quotation === "direct" && !passesOn(talk, outer, turn);
}

const DEEPEST = 8;

/** "its accusation that the articles were misleading" accuses, whatever is called misleading in it. */
function isClaimNamed({ cueHead }: Turn): boolean {
  return cueHead !== undefined && isNoun(cueHead) && accusingNouns.has(cueHead.lemma);
}

/** "She said claims that he knew were not true": the claim inside may be taken to reach over its verdict. */
function verdictOnClaim(talk: Talk, turn: Turn): Answer | null {
  return claimsInside(talk, turn, undefined).length > 0
    ? denialByVerdict(turn.words, turn.cueHead, turn.quotation === "direct", talk.papers)
    : null;
}
