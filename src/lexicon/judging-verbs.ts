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
