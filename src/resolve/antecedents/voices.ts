import { pronouns } from "../../lexicon/pronouns.ts";
import { firstWordFrom } from "../../words.ts";
import type { SpeakerType, Word } from "../../types.ts";
import { answerer } from "../cast/interview.ts";
import { type Entity, newEntity } from "../entity.ts";
import { paragraphOf } from "../cast/scene.ts";
import type { Scene } from "../types.ts";

/** How many mentions back the other party to a conversation is looked for. */
const BACK = 40;

/** "You" in a quotation: who spoke before its speaker did. */
export function addressee(scene: Scene, word: Word, speaker: Entity | undefined): Entity {
  let index = scene.lastMention[word.index - 1] ?? -1;
  for (let steps = 0; index >= 0 && steps < BACK; index -= 1, steps += 1) {
    const mention = scene.mentions[index];
    if (
      mention?.spoke &&
      mention.entity &&
      mention.entity !== speaker &&
      mention.entity.type === "person"
    )
      return mention.entity;
  }
  return unresolved(scene, word);
}

/** "I" and "we" outside quotations: whoever the paragraph is labelled with or answers in it, and "I" else whoever wrote the article. */
export function narrator(scene: Scene, word: Word): Entity | undefined {
  const answering = answerer(scene.interview, scene.document, word);
  const own =
    labelled(scene, word) ?? answering ?? (isAnswer(scene, word) ? guest(scene, word) : undefined);
  return own ?? (/^(?:i|me|my)$/.test(word.lower) ? author(scene) : undefined);
}

/** "By Orla Fenn", alone or with what she is, in a paragraph of its own at the head or the end of an article. */
function author({ document, words, cast }: Scene): Entity | undefined {
  const { paragraphs } = document;
  const byline = [...paragraphs.slice(0, HEAD), ...paragraphs.slice(HEAD).slice(-1)]
    .map(({ start, end }) => [firstWordFrom(words, start), firstWordFrom(words, end)] as const)
    .find(([from, to]) => words[from]?.lower === "by" && to - from < BYLINE);
  const entity = cast.entityOf[cast.nameAt[(byline?.[0] ?? -2) + 1] ?? -1];
  return entity?.type === "person" ? entity : undefined;
}

/** Paragraphs that may hold a byline, and the longest one in words. */
const HEAD = 5;
const BYLINE = 12;

/** "Q: Did it rain? | A: It did. | I was there.": an answer goes on over paragraphs without a label. */
function isAnswer({ document, words }: Scene, word: Word): boolean {
  const here = document.sentences[word.sentence]?.paragraph ?? 0;
  for (let at = here; at > here - ANSWER && at > 0; at -= 1) {
    const first = firstWordFrom(words, document.paragraphs[at]?.start ?? 0);
    if (words[first + 1]?.text !== ":") continue;
    return words[first]?.text === "A";
  }
  return false;
}

/** The longest answer, in paragraphs. */
const ANSWER = 12;

/** "A: I never said so" is the interviewed; "ROOK: I never said so" is Rook. */
export function labelled(scene: Scene, word: Word): Entity | undefined {
  const { document, words, cast } = scene;
  const paragraph = document.paragraphs[document.sentences[word.sentence]?.paragraph ?? -1];
  const first = paragraph && firstWordFrom(words, paragraph.start);
  if (first === undefined) return undefined;
  let end = first;
  while (end < first + LABEL && words[end] && words[end]?.text !== ":") end += 1;
  if (words[end]?.text !== ":") return undefined;
  return words[first]?.text === "A"
    ? guest(scene, word)
    : cast.entityOf[cast.nameAt[end - 1] ?? -1];
}

/** "Q: Did your brother know?" asks the interviewed. */
export function interviewed(scene: Scene, word: Word): Entity | undefined {
  return isQuestion(scene, paragraphOf(scene, word)) ? guest(scene, word) : undefined;
}

/** How far back the first question of an interview is looked for, in paragraphs. */
const INTERVIEW = 200;

/** "Tam Rook answered our questions. | Q: Did it rain? | A: It did.": whom the last paragraph before the first question under this headline names, and the article most. */
function guest(scene: Scene, word: Word): Entity | undefined {
  const { document, words, mentions, lastMention } = scene;
  const here = paragraphOf(scene, word);
  let first = here;
  for (let at = here; at >= 0 && at > here - INTERVIEW; at -= 1) {
    if (document.paragraphs[at]?.kind === "headline") break;
    if (isQuestion(scene, at)) first = at;
  }
  const start = firstWordFrom(words, document.paragraphs[first]?.start ?? 0);
  let found: { readonly entity: Entity; readonly at: number } | undefined;
  for (
    let index = lastMention[start - 1] ?? -1, steps = 0;
    index >= 0 && steps < BACK;
    steps += 1
  ) {
    const { entity, word: name } = mentions[index] ?? {};
    index -= 1;
    if (!name || entity?.type !== "person" || entity.key.length < 2) continue;
    const at = paragraphOf(scene, name);
    if (found && at < found.at) break;
    if (!found || entity.mentions > found.entity.mentions) found = { entity, at };
  }
  return found?.entity;
}

function isQuestion({ document, words }: Scene, at: number): boolean {
  const first = firstWordFrom(words, document.paragraphs[at]?.start ?? 0);
  return words[first]?.text === "Q" && words[first + 1]?.text === ":";
}

/** The longest label, in words: "MAYOR ORLA FENN OF LISSE:". */
const LABEL = 6;

/** A pronoun that nothing in the article agrees with stands for itself. */
export function unresolved(scene: Scene, word: Word): Entity {
  const agreement = pronouns.get(word.lower);
  const type =
    agreement?.number === "plural" || !agreement
      ? "unnamed"
      : agreement.gender === "neuter"
        ? "document"
        : "person";
  return known(scene, `\0${word.lower}`, type, word, word.lower);
}

function known(scene: Scene, key: string, type: SpeakerType, word: Word, name: string): Entity {
  const before = scene.introduced.get(key);
  if (before) return before;
  const entity = newEntity(scene.cast.entities, type, word.index, word.index + 1, name);
  const gender = pronouns.get(word.lower)?.gender;
  if (type === "person" && gender !== "neuter") entity.gender = gender ?? null;
  scene.introduced.set(key, entity);
  return entity;
}
