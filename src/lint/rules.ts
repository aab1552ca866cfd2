import type { Rule } from "./rule.ts";
import { loadedVerb } from "./rules/loaded-verb.ts";
import { unsourcedClaim } from "./rules/unsourced-claim.ts";

/** Every rule, the severest first. Its example articles run as its tests, and its section of the docs is made from it. */
export const rules: readonly Rule[] = [unsourcedClaim, loadedVerb];
