import type { Rule } from "./rule.ts";
import { certaintyDrift } from "./rules/certainty-drift.ts";
import { doubleHedge } from "./rules/double-hedge.ts";
import { headlineOverstates } from "./rules/headline-overstates.ts";
import { loadedVerb } from "./rules/loaded-verb.ts";
import { missingResponse } from "./rules/missing-response.ts";
import { rebuttalBuried } from "./rules/rebuttal-buried.ts";
import { singleSource } from "./rules/single-source.ts";
import { unattributedQuotation } from "./rules/unattributed-quotation.ts";
import { unbalancedQuotation } from "./rules/unbalanced-quotation.ts";
import { unnamedSource } from "./rules/unnamed-source.ts";
import { unresolvedSpeaker } from "./rules/unresolved-speaker.ts";
import { unsourcedClaim } from "./rules/unsourced-claim.ts";
import { vagueAttribution } from "./rules/vague-attribution.ts";

/** Every rule, the severest first. Its example articles run as its tests, and its section of the docs is made from it. */
export const rules: readonly Rule[] = [
  unsourcedClaim,
  missingResponse,
  unattributedQuotation,
  unbalancedQuotation,
  headlineOverstates,
  unresolvedSpeaker,
  unnamedSource,
  vagueAttribution,
  certaintyDrift,
  rebuttalBuried,
  singleSource,
  doubleHedge,
  loadedVerb,
];
