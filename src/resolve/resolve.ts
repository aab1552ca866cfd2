import { cognition } from "../lexicon/cue-frames.ts";
import { disbelief, rejecting } from "../lexicon/denials.ts";
import { firstPerson, generics, pronouns, secondPerson } from "../lexicon/pronouns.ts";
import type { Gender } from "../lexicon/titles.ts";
import { cover } from "../span.ts";
import type {
  Attribution,
  ParsedDocument,
  Span,
  Speaker,
  SpeakerMention,
  SpokenAttribution,
  Word,
} from "../types.ts";
import { firstWordFrom } from "../words.ts";
import { accuserOf, answeredBy, putDownBy, refusedBy } from "./answering.ts";
import { antecedentIn, antecedentOf } from "./antecedents/antecedents.ts";
import { addressee, labelled, narrator, unresolved } from "./antecedents/voices.ts";
import type { Entity } from "./entity.ts";
import { askedBefore } from "./antecedents/asked.ts";
import { entityOfDescription } from "./antecedents/describe.ts";
import { follow, textBefore } from "./antecedents/follow.ts";
import { goesOnAs } from "./antecedents/last-voice.ts";
import { giveMandate } from "./antecedents/mandate.ts";
import { jointly, andOthers } from "./antecedents/several.ts";
import { addressed, othersThan } from "./not-meant.ts";
import { headIndex } from "./phrase/phrase.ts";
import { mentionAt, surveyScene } from "./cast/scene.ts";
import type { Description, Phrase, Pronoun, Scene } from "./types.ts";

/** Gives every attribution its speaker: one entity for all mentions of a person, body, document or group. */
export function resolve(
  document: ParsedDocument,
  attributions: readonly Attribution[],
): readonly SpokenAttribution[] {
  const scene = surveyScene(document, attributions);
  const entities = entitiesOf(scene, attributions);
  const speakers = new Map<Entity, Speaker>();
  const mentionOf = (entity: Entity, source: readonly Span[]): SpeakerMention => {
    const speaker = speakers.get(entity) ?? speakerOf(entity, speakers.size + 1);
    speakers.set(entity, speaker);
    const mention = cover(source);
    return { speaker, mention, antecedent: antecedentSpan(scene, entity, mention) };
  };
  return attributions.map((attribution, index) => {
    const entity = entities[index];
    return {
      family: attribution.family,
      cue: attribution.cue,
      source: attribution.source,
      content: attribution.content,
      cueWord: attribution.cueWord,
      sourceWord: attribution.sourceWord,
      contentWord: attribution.contentWord,
      quotation: attribution.quotation,
      polarity: attribution.polarity,
      within: attribution.within,
      speaker: entity ? mentionOf(entity, mentioning(attribution)) : null,
    };
  });
}

/** The words that stand for the speaker: without a source, "Adding: …", the cue does. */
function mentioning({ source, cue }: Attribution): readonly Span[] {
  return source.length > 0 ? source : cue;
}

/** A last name that stands alone keeps its title, for nothing else tells whom it means: "Mr Fenn"; and a knight is "Sir Tam Rook". */
function speakerOf({ name, type, role, represents, title, key }: Entity, place: number): Speaker {
  const isTitled = title !== null && (key.length === 1 || /^(?:Sir|Dame)$/.test(title));
  const full = type === "person" && isTitled ? `${title} ${name}` : name;
  return { id: `P${place}`, name: full, type, role, represents };
}

/** Where the name was taken from, if not from the mention itself. */
function antecedentSpan({ words }: Scene, entity: Entity, mention: Span): Span | null {
  const { from, to } = placeOf(words, entity, mention);
  const start = words[from]?.start;
  const end = words[to - 1]?.end;
  if (start === undefined || end === undefined || (mention.start <= start && end <= mention.end))
    return null;
  return { start, end };
}

/** Of two who are first named in different sentences the one who is named nearest before what stands for both. */
function placeOf(words: readonly Word[], entity: Entity, mention: Span): Entity {
  const isParted = words[entity.from]?.sentence !== words[entity.to - 1]?.sentence;
  if (!isParted || entity.members.length === 0) return entity;
  const apart = entity.members.filter(({ from, to }) => {
    const [first, last] = [words[from], words[to - 1]];
    return !first || !last || first.start < mention.start || mention.end < last.end;
  });
  const before = apart.filter(({ from }) => (words[from]?.start ?? 0) < mention.start);
  return before.toSorted((a, b) => b.from - a.from)[0] ?? apart[0] ?? entity;
}

/** “Closed,” | it read */
function readText(scene: Scene, { word }: Pronoun, { cueWord }: Attribution): Entity | null {
  const isRead = word.lower === "it" && scene.words[cueWord]?.lemma === "read";
  return isRead ? textBefore(scene, word) : null;
}

/** "A Vesper spokesman said | it did not recognise the figure": who speaks for a body says what the body thinks; "it claimed" may be the union of whom he speaks. */
function itsBody(
  { cast, words }: Scene,
  { word }: Pronoun,
  { cueWord }: Attribution,
  outer: Entity | undefined,
): Entity | undefined {
  const thinks = OWN.has(words[cueWord]?.lemma ?? "");
  const body = word.lower === "it" && thinks && outer?.type === "unnamed" ? outer.represents : null;
  return body === null
    ? undefined
    : cast.entities.find(({ name, type }) => name === body && type === "organization");
}

/** What a body does by its spokesman. */
const OWN: ReadonlySet<string> = new Set([...cognition, ...disbelief, ...rejecting, "regret"]);

/** Whom "she" has taken up once is no man later. */
function genderOfPronoun(lower: string): Gender | null {
  const gender = pronouns.get(lower)?.gender ?? null;
  return gender === "neuter" ? null : gender;
}

/** "I said that I had said that I …" is followed no deeper. */
const DEPTH = 12;

/** The entity of each attribution, read in the order of their sources, so that "she" finds who spoke before. */
function entitiesOf(scene: Scene, attributions: readonly Attribution[]): (Entity | undefined)[] {
  const found: (Entity | undefined)[] = attributions.map(() => undefined);
  const seen = new Set<number>();
  /** By where its source begins: "The clerk declined to comment, saying that" is one. */
  const bySource = new Map<number, Entity>();
  const holders = holdersOf(scene, attributions);
  const visit = (index: number, depth: number): void => {
    const attribution = attributions[index];
    if (!attribution || seen.has(index)) return;
    seen.add(index);
    const phrase = scene.phrases[index];
    if (!phrase) {
      if (attribution.source.length === 0) found[index] = goesOnAs(scene, attribution) ?? undefined;
      return;
    }
    let entity: Entity | undefined;
    const claim = answeredBy(scene.words, attributions, index) ?? -1;
    const claimant = found[claim];
    const critic = found[putDownBy(scene.words, attributions, attribution) ?? -1];
    const told = addressed(scene, attribution);
    const holder = holders.get(scene.quotationOf[headIndex(phrase)] ?? -1) ?? null;
    if (phrase.form === "pronoun") {
      const outer = isOwnVoice(phrase) ? (attribution.within ?? holder) : holder;
      if (outer !== null && outer !== index && depth > 0) visit(outer, depth - 1);
      const speaker = outer === null ? undefined : found[outer];
      entity = isOwnVoice(phrase)
        ? ownVoice(scene, phrase, speaker)
        : (itsBody(scene, phrase, attribution, found[attribution.within ?? -1]) ??
          (speaker && askedBefore(scene, phrase.word)) ??
          antecedentIn(scene, phrase.word, attributions[claim]?.content ?? [], claimant)?.entity ??
          antecedentOf(scene, phrase.word, attribution.content, speaker, told, claimant, critic)
            ?.entity ??
          antecedentOf(scene, phrase.word, attribution.content, speaker, told, critic)?.entity ??
          unresolved(scene, phrase.word));
      if (entity?.type !== "document") entity = readText(scene, phrase, attribution) ?? entity;
      if (entity) entity.gender ??= genderOfPronoun(phrase.word.lower);
    } else {
      const accuser =
        accuserOf(scene, claimant, attributions[claim], attribution) ??
        refusedBy(scene, attributions, found, index);
      const start = attribution.source[0]?.start ?? -1;
      const outer = attribution.within ?? holder;
      // "The mayor has left, | Fenn said", but "The mayor has left, | he said" may be the mayor.
      const isNamed = outer !== null && scene.phrases[outer]?.form === "named";
      if (isNamed && outer !== index && depth > 0) visit(outer, depth - 1);
      const others = othersThan(phrase, accuser, told, found[outer ?? -1]);
      entity =
        bySource.get(start) ?? entityOf(scene, phrase, attribution.content, claimant, others);
      if (accuser && entity) bySource.set(start, entity);
    }
    const group = entity && andOthers(scene, phrase, entity, attribution.source);
    found[index] = group ?? entity;
    const mention = mentionAt(scene, headIndex(phrase));
    if (!mention) return;
    mention.entity = entity ?? null;
    mention.joint = group ?? mention.joint;
    // "He wrote to Rook, who had condemned it": what a relative clause tells of somebody does not make him who is talked about.
    mention.spoke ||= !isRelative(scene, attribution);
  };
  const order = attributions
    .map((_, index) => index)
    .toSorted((a, b) => startOf(attributions[a]) - startOf(attributions[b]));
  let next = 0;
  for (const index of order) {
    const start = startOf(attributions[index]);
    for (; (scene.mentions[next]?.word.start ?? start) < start; next += 1)
      follow(scene, scene.mentions[next]);
    visit(index, DEPTH);
  }
  return found;
}

function startOf(attribution: Attribution | undefined): number {
  return attribution?.source[0]?.start ?? attribution?.cue[0]?.start ?? 0;
}

/** For each quotation the first attribution that has words of it for its content. */
function holdersOf(scene: Scene, attributions: readonly Attribution[]): Map<number, number> {
  const holders = new Map<number, number>();
  attributions.forEach((attribution, index) => {
    for (const span of attribution.content) {
      const quotation = scene.quotationOf[firstWordFrom(scene.words, span.start)] ?? -1;
      if (quotation >= 0 && !holders.has(quotation)) holders.set(quotation, index);
    }
  });
  return holders;
}

function isRelative({ words }: Scene, { source, quotation }: Attribution): boolean {
  if (quotation !== "indirect") return false;
  const first = words[firstWordFrom(words, source[0]?.start ?? 0)];
  return /^(?:that|which|who|whom)$/.test(first?.lower ?? "");
}

/** Speaks in the first or second person, so that whoever holds the quotation decides. */
function isOwnVoice({ word }: Pronoun): boolean {
  return firstPerson.has(word.lower) || secondPerson.has(word.lower);
}

/** “I never said that,” she said: the speaker of the quotation. “You are saying that it sank,” he said: whom he talks to. */
function ownVoice(scene: Scene, { word }: Pronoun, outer: Entity | undefined): Entity | undefined {
  if (secondPerson.has(word.lower)) return addressee(scene, word, outer);
  return outer ?? narrator(scene, word);
}

function entityOf(
  scene: Scene,
  phrase: Exclude<Phrase, Pronoun>,
  content: readonly Span[],
  claimant: Entity | undefined,
  others: readonly Entity[],
): Entity | undefined {
  const head = scene.words[headIndex(phrase)];
  // "A: I never said so": the letter stands for the interviewed, whoever that is.
  if (head?.text === "A" && scene.words[head.index + 1]?.text === ":") return labelled(scene, head);
  if (phrase.form === "description" && isGeneric(phrase)) return undefined;
  if (phrase.form === "description")
    return entityOfDescription(scene, phrase, content, claimant, others) ?? undefined;
  giveMandate(scene, phrase, content);
  return jointly(scene, phrase.entities);
}

/** "Everyone agrees" puts a claim in no mouth, unlike "everyone at the rally". */
function isGeneric({ head, range: [from, to] }: Description): boolean {
  return to - from === 1 && generics.has(head.lower);
}
