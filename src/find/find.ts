import type { Attribution, ParsedDocument } from "../types.ts";
import { findAccording } from "./according.ts";
import { findAccusations } from "./accusation.ts";
import { findAdjectives } from "./adjective.ts";
import { findAdverbs } from "./adverb.ts";
import { findClauses } from "./clause.ts";
import { findColons } from "./colon.ts";
import { merge } from "./merge.ts";
import { findNamings } from "./naming.ts";
import { findNouns } from "./noun.ts";
import { findObjects } from "./object.ts";
import { findPassives } from "./passive.ts";
import { findQuotations } from "./quotation.ts";
import { findRefusals } from "./refusal.ts";
import { survey } from "./scene.ts";

/** The pattern families in their order of precedence: of two that claim the same cue word the earlier one has it. */
const families = [
  findRefusals,
  findQuotations,
  findAccording,
  findPassives,
  findAccusations,
  findNamings,
  findClauses,
  findAdjectives,
  findObjects,
  findNouns,
  findColons,
  findAdverbs,
];

/** Every cue of a parsed document with its source and content, in reading order. */
export function find(document: ParsedDocument): readonly Attribution[] {
  const scene = survey(document);
  return merge(
    scene,
    families.map((family) => family(scene)),
  );
}
