/**
 * Verbs for what somebody does to another for what that other has done, so that a reason behind them is of the other: "Moss sacked Rook
 * after he lied".
 */
export const judgingVerbs: ReadonlySet<string> = new Set([
  "accuse", // Moss accused Rook of lying when he said it was late.
  "arrest", // Officer Moss arrested Rook after he admitted it.
  "ban", // Moss banned Rook after he admitted it.
  "berate", // Moss berated Rook after he said it was late.
  "blame", // Moss blamed Rook because he had said it was late.
  "censure", // Moss censured Rook after he said it was late.
  "charge", // Moss charged Rook after he admitted it.
  "condemn", // Moss condemned Rook after he said it was late.
  "criticise", // Moss criticised Rook after he said it was late.
  "criticize", // Moss criticized Rook after he said it was late.
  "dismiss", // Moss dismissed Rook after he admitted it.
  "expel", // Moss expelled Rook after he admitted it.
  "fine", // Moss fined Rook after he admitted it.
  "fire", // Moss fired Rook after he admitted it.
  "mock", // Moss mocked Rook after he said it was late.
  "praise", // Moss praised Rook after he admitted it.
  "rebuke", // Moss rebuked Rook after he said it was late.
  "reprimand", // Moss reprimanded Rook after he said it was late.
  "sack", // Moss sacked Rook after he admitted it.
  "scold", // Moss scolded Rook after he said it was late.
  "sue", // Moss sued Rook after he claimed it was stolen.
  "suspend", // Moss suspended Rook after he admitted it.
  "thank", // Moss thanked Rook because he had said so.
]);

/**
 * Verbs for where somebody stands on a thing, which a participle behind gives the reason for, whatever is told of the thing between:
 * "Moss defended the plan, which Rook opposed, saying …".
 */
export const siding: ReadonlySet<string> = new Set([
  "applaud", // Moss applauded the plan, which opened in May, saying it was cheap.
  "attack", // Moss attacked the plan, which opened in May, saying it was cheap.
  "back", // Moss backed the plan, which opened in May, saying it was cheap.
  "blast", // Moss blasted the plan, which opened in May, saying it was cheap.
  "condemn", // Moss condemned the plan, which opened in May, saying it was cheap.
  "criticise", // Moss criticised the plan, which opened in May, saying it was cheap.
  "criticize", // Moss criticized the plan, which opened in May, saying it was cheap.
  "decry", // Moss decried the plan, which opened in May, saying it was cheap.
  "defend", // Moss defended the plan, which opened in May, saying it was cheap.
  "denounce", // Moss denounced the plan, which opened in May, saying it was cheap.
  "deplore", // Moss deplored the plan, which opened in May, saying it was cheap.
  "dismiss", // Moss dismissed the plan, which opened in May, saying it was cheap.
  "hail", // Moss hailed the plan, which opened in May, saying it was cheap.
  "laud", // Moss lauded the plan, which opened in May, saying it was cheap.
  "mock", // Moss mocked the plan, which opened in May, saying it was cheap.
  "oppose", // Moss opposed the plan, which opened in May, saying it was cheap.
  "praise", // Moss praised the plan, which opened in May, saying it was cheap.
  "reject", // Moss rejected the plan, which opened in May, saying it was cheap.
  "ridicule", // Moss ridiculed the plan, which opened in May, saying it was cheap.
  "slam", // Moss slammed the plan, which opened in May, saying it was cheap.
  "support", // Moss supported the plan, which opened in May, saying it was cheap.
  "welcome", // Moss welcomed the plan, which opened in May, saying it was cheap.
]);
