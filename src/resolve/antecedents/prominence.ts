import { quizzing } from "../../lexicon/clauses.ts";
import { judgingVerbs } from "../../lexicon/judging-verbs.ts";
import { pronouns } from "../../lexicon/pronouns.ts";
import { momentsOf } from "../../lexicon/times.ts";
import type { Word } from "../../types.ts";
import { paragraphOf } from "../cast/scene.ts";
import type { Mention, Scene } from "../types.ts";
import { startOfPhrase } from "../nouns.ts";

/** What makes a mention prominent, and what each sentence and paragraph in between takes away. */
export const WEIGHT = {
  spoke: 2,
  fronted: 3,
  subject: 1.5,
  goesOn: 1.5,
  quoted: 3,
  named: 2,
  namedInOwnWords: 3,
  reported: 0.7,
  oblique: 1,
  sentence: 0.7,
  paragraph: 0.4,
  often: 20,
  famous: 0.6,
  aside: 0.7,
  broughtIn: 1.5,
  told: 2,
};

/**
 * The subject of a sentence is talked about, and he who spoke goes on speaking; who is only named inside a quotation, or in what
 * somebody said, does not: "Fenn said Rook was wrong. He said …".
 */
export function prominence(scene: Scene, mention: Mention, pronoun: Word): number {
  const { index, tag, lower } = pronoun;
  if (
    isFronted(scene, mention.word, pronoun) ||
    isWriter(scene, mention.word, pronoun) ||
    isJudged(scene, mention.word, pronoun) ||
    isAsked(scene, mention.word, pronoun)
  )
    return WEIGHT.fronted;
  const quotation = scene.quotationOf[index] ?? -1;
  const quoted = scene.quotationOf[mention.word.index] ?? -1;
  const reported = scene.reportOf[mention.word.index] ?? -1;
  let score = mention.spoke ? WEIGHT.spoke : mention.subject ? WEIGHT.subject : 0;
  if (mention.spoke && goesOn(scene, pronoun)) score += WEIGHT.goesOn;
  // “A woman stopped me,” he said. “| She was hurt”: what he says in one go is one text.
  const isOneGo = reported >= 0 && quotation >= 0 && reported === scene.reportOf[index];
  if (quoted >= 0 && quoted !== quotation && !isOneGo) score -= WEIGHT.quoted;
  else if (reported >= 0 && quotation >= 0 && isJustTold(scene, mention, pronoun))
    score += WEIGHT.told;
  else if (
    reported >= 0 &&
    (scene.reportOf[index] ?? -1) < 0 &&
    !isToldByAnother(scene, mention, lower)
  )
    score -= WEIGHT.reported;
  if (mention.oblique) score -= WEIGHT.oblique;
  if (isBroughtIn(scene, mention, pronoun)) score += WEIGHT.broughtIn;
  if (/^(?:he|his|she|her)$/.test(lower) && isOnSide(scene, mention.word)) score -= WEIGHT.aside;
  // An epithet is for whom the article is about, a pronoun rather for whom the sentence before is about.
  const most = tag.startsWith("PRP") ? WEIGHT.famous : 1;
  return score + Math.min(most, (mention.entity?.mentions ?? 0) / WEIGHT.often);
}

/** "Orla Fenn says that | Rook was cruel. He admits …": where who tells of him cannot be meant, the subject is he. */
function isToldByAnother(
  { mentions, lastMention, reportOf }: Scene,
  mention: Mention,
  lower: string,
): boolean {
  const gender = pronouns.get(lower)?.gender ?? "neuter";
  if (!mention.subject || gender === "neuter") return false;
  for (let at = (lastMention[mention.word.index] ?? 0) - 1; at >= 0; at -= 1) {
    const { word, entity, spoke } = mentions[at] ?? {};
    if (word?.sentence !== mention.word.sentence) return false;
    if (spoke && entity && (reportOf[word.index] ?? -1) < 0)
      return entity.type === "organization" || (entity.gender !== null && entity.gender !== gender);
  }
  return false;
}

/** "“It sank,” Rook said. Fenn had run the yard since May. “It was late,” | he added": who adds something has said something. */
function goesOn({ words }: Scene, { index }: Word): boolean {
  const [before, after] = [words[index - 1], words[index + 1]];
  return before?.tag === "''" && /^(?:add|continue|conclude)$/.test(after?.lemma ?? "");
}

/**
 * "It was a shock to | Orla Fenn, a clerk. “I wept,” she said": whom alone the sentence before names, for the first time, but not "the raid
 * that killed | Orla Fenn" or "she was beaten by | Orla Fenn".
 */
function isBroughtIn(scene: Scene, mention: Mention, pronoun: Word): boolean {
  const { words, cast, mentions, lastMention, reportOf, document } = scene;
  const { entity, word, subject, spoke } = mention;
  if (subject || spoke || word.sentence !== pronoun.sentence - 1) return false;
  const name = cast.names[cast.nameAt[word.index] ?? -1];
  if (!name || entity?.type !== "person" || entity.key.length < 2) return false;
  if (entity.from !== name.from) return false;
  const isAgent = words[startOfPhrase(words, word) - 1]?.lower === "by";
  const isToldOf = words[word.head]?.relation === "acl:relcl" || (reportOf[word.index] ?? -1) >= 0;
  if (isAgent || isToldOf) return false;
  const first = document.sentences[pronoun.sentence]?.firstToken ?? 0;
  for (let at = lastMention[first - 1] ?? -1; at >= 0; at -= 1) {
    const other = mentions[at];
    if (other?.word.sentence !== word.sentence) break;
    const isSomebody = other.entity?.type === "person" || other.entity?.type === "unnamed";
    if (isSomebody && other.entity !== entity) return false;
  }
  return true;
}

/** "She said she had sacked | Rook. “He told me so,” she said": her own words go on about whom she has told of. */
function isJustTold(scene: Scene, { word, spoke }: Mention, pronoun: Word): boolean {
  const isNear = word.sentence === pronoun.sentence - 1;
  return !spoke && isNear && paragraphOf(scene, word) === paragraphOf(scene, pronoun);
}

/** "When we told | Rook, he said …": whom the writer has just put something to answers; and "As for | Rook, he said …" turns to him. */
function isFronted({ words, document }: Scene, { index, sentence }: Word, pronoun: Word): boolean {
  if (sentence !== pronoun.sentence || words[pronoun.index - 1]?.text !== ",") return false;
  const first = document.sentences[sentence]?.firstToken ?? index;
  const opening = words[first]?.lower === "as" && words[first + 1]?.lower === "for";
  if (opening && startOfPhrase(words, words[index]!) === first + 2) return true;
  const asks = /^(?:i|we)$/.test(words[first + 1]?.lower ?? "");
  return asks && /^(?:after|as|once|when)$/.test(words[first]?.lower ?? "");
}

/** "a memo by a clerk, | Tam Rook, in which he wrote", but not "a letter to | Rook in which he wrote" */
function isWriter({ words }: Scene, name: Word, { index }: Word): boolean {
  if (words[index - 1]?.lower !== "which" || words[index - 2]?.lower !== "in") return false;
  const last = words[index - 3]?.text === "," ? index - 4 : index - 3;
  if (name.index !== last || !name.tag.startsWith("NNP")) return false;
  const before = words.slice(Math.max(0, last - WRITER), last);
  return before.findLast(({ lower }) => /^(?:by|from|to)$/.test(lower))?.lower !== "to";
}

/** "Moss accused | Rook of lying when he said it was late", "| Rook was sacked by Moss after he admitted it": the reason is of whom it is held against. */
function isJudged({ words }: Scene, { head, relation, sentence }: Word, pronoun: Word): boolean {
  if (sentence !== pronoun.sentence || !REASONS.has(words[pronoun.index - 1]?.lower ?? ""))
    return false;
  const verb = words[head];
  return (
    (relation === "obj" || relation === "nsubj:pass") &&
    verb !== undefined &&
    verb.index < pronoun.index &&
    judgingVerbs.has(verb.lemma)
  );
}

/** "Fenn asked | Rook whether it rained. He said …", "Fenn quizzed | Rook. He said …", but not "Fenn asked | Rook to leave. He said …" */
function isAsked(
  { words }: Scene,
  { head, relation, sentence, index }: Word,
  pronoun: Word,
): boolean {
  const verb = words[head];
  if (pronoun.sentence - sentence !== 1 || !/^i?obj$/.test(relation)) return false;
  const isMain = verb && verb.index < index && /^(?:root|conj)$/.test(verb.relation);
  if (!isMain || !/^VB[DZ]$/.test(verb.tag)) return false;
  if (quizzing.has(verb.lemma)) return true;
  return verb.lemma === "ask" && /^(?:about|how|if|wh\w+)$/.test(words[index + 1]?.lower ?? "");
}

const REASONS: ReadonlySet<string> = new Set(["after", "as", "because", "when"]);

/** How far before its last word a name's preposition may stand. */
const WRITER = 10;

/** "When | Rook pointed that out, Fenn smiled. She said …", "Fenn has the notes that | Rook sent. She said …", whatever the tree makes of "if | the clerk is found" */
function isOnSide({ words }: Scene, word: Word): boolean {
  if (/^(?:advcl|acl:relcl)$/.test(words[word.head]?.relation ?? "")) return true;
  const start = startOfPhrase(words, word);
  // "At the time | Rook resigned, Fenn was in Lisse. He said …"
  const time = words[start]?.lower === "the" ? words[start + 1] : undefined;
  if (time && time.index < word.index && momentsOf.has(time.lower)) return true;
  return SUBORDINATORS.has(words[start - 1]?.lower ?? "");
}

const SUBORDINATORS: ReadonlySet<string> = new Set(
  "although because if once though unless until when whether while".split(" "),
);
