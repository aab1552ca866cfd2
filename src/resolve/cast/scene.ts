import type { Attribution, ParsedDocument, Word } from "../../types.ts";
import { firstWordFrom } from "../../words.ts";
import { castOf } from "./cast.ts";
import { jointKey, type Entity } from "../entity.ts";
import { interviewOf } from "./interview.ts";
import { mentionsOf } from "./mentions.ts";
import { revealedIn } from "./revealed.ts";
import { capitalsAmong, namesOf } from "../names/names.ts";
import { startsLower, startsUpper } from "../../letters.ts";
import { headIndex, readSource } from "../phrase/phrase.ts";
import { gatherRoles } from "../roles/roles.ts";
import type { Cast, Mention, Scene } from "../types.ts";

/** Who is in an article, and where each is mentioned, which is asked for every source in turn. */
export function surveyScene(document: ParsedDocument, attributions: readonly Attribution[]): Scene {
  const { words } = document;
  const capitals = capitalsAmong(words);
  const cast = castOf(document, namesOf(document, capitals));
  gatherRoles(words, cast);
  const quotationOf = new Int32Array(words.length).fill(-1);
  document.quotations.forEach((quotation, index) => {
    if (quotation.parent === null)
      quotationOf.fill(
        index,
        firstWordFrom(words, quotation.start),
        firstWordFrom(words, quotation.end),
      );
  });
  const reportOf = new Int32Array(words.length).fill(-1);
  attributions.forEach(({ content, within }, index) => {
    if (within !== null) return;
    for (const { start, end } of content)
      reportOf.fill(index, firstWordFrom(words, start), firstWordFrom(words, end));
  });
  const phrases = attributions.map((attribution) => readSource(words, cast, attribution));
  const speaks = new Uint8Array(words.length);
  for (const phrase of phrases) if (phrase) speaks[headIndex(phrase)] = 1;
  const { mentions, lastMention } = mentionsOf(document, cast, speaks);
  return {
    document,
    words,
    cast,
    phrases,
    mentions,
    lastMention,
    quotationOf,
    reportOf,
    byRole: indexRoles(cast),
    byName: indexBodies(cast),
    capitals: capitalsOf(words, capitals),
    campaigns: campaignersOf(words, cast),
    revealed: revealedIn(words, cast),
    interview: interviewOf(document, cast),
    introduced: new Map(cast.families.map((family) => [jointKey(family.members), family])),
  };
}

export function paragraphOf(scene: Scene, word: Word): number {
  return scene.document.sentences[word.sentence]?.paragraph ?? 0;
}

/** The mention whose head stands at an index. */
export function mentionAt(scene: Scene, index: number): Mention | undefined {
  const last = scene.mentions[scene.lastMention[index] ?? -1];
  return last?.word.index === index ? last : undefined;
}

/** Words with a capital that no other word calls for. */
function capitalsOf(words: readonly Word[], capitals: readonly Word[]): Set<string> {
  const free = new Set<string>();
  for (const { index, sentence, text, lower } of capitals) {
    const before = words[index - 1];
    if (before?.sentence === sentence && startsLower(before.text) && startsUpper(text))
      free.add(lower);
  }
  return free;
}

function campaignersOf(words: readonly Word[], cast: Cast): Set<Entity> {
  const found = new Set<Entity>();
  cast.names.forEach((name, index) => {
    const after = words[name.to]?.tag === "POS" ? name.to + 1 : name.to;
    const entity = cast.entityOf[index];
    if (entity && words[after]?.lower === "campaign") found.add(entity);
  });
  return found;
}

function indexBodies({ entities }: Cast): Map<string, Entity[]> {
  const byName = new Map<string, Entity[]>();
  for (const entity of entities) {
    if (entity.type !== "organization" || entity.plural || entity.key.length === 0) continue;
    for (const word of new Set([...entity.key, ...entity.roleWords])) {
      const bodies = byName.get(word);
      if (bodies) bodies.push(entity);
      else byName.set(word, [entity]);
    }
  }
  return byName;
}

/** At most this many bearers are kept of a role, so that a list of a thousand members stays cheap. */
const BEARERS = 24;

function indexRoles(cast: Cast): Map<string, Entity[]> {
  const byRole = new Map<string, Entity[]>();
  for (const entity of cast.entities) {
    for (const word of entity.roleWords) {
      const bearers = byRole.get(word);
      if (!bearers) byRole.set(word, [entity]);
      else if (bearers.length < BEARERS) bearers.push(entity);
    }
  }
  return byRole;
}
