import { at } from "./places.ts";
import type { Range, Statement } from "./output.ts";
import { printable } from "./printable.ts";
import { responses, rules } from "./wording.ts";

/** One answer about a statement and the words that made it. */
export interface Reason {
  readonly about: "cue" | "level" | "speaker" | "answer";
  readonly because: string;
}

export function reasonsFor(statement: Statement): readonly Reason[] {
  return [
    cueReason(statement),
    levelReason(statement),
    speakerReason(statement),
    answerReason(statement),
  ].filter((reason) => reason !== null);
}

function cueReason({ cue, rule }: Statement): Reason {
  const words = cue.length === 0 ? "none" : listed(cue);
  return { about: "cue", because: `${words}, by the rule ${rule}: ${rules[rule]}` };
}

function levelReason({ certainty }: Statement): Reason | null {
  if (certainty === null) return null;
  const { level, score, because } = certainty;
  const marks = because.map((mark) => `${quoted(mark)} (${mark.effect})`).join(", ");
  const verdict = `${level}, ${score.toFixed(2)}`;
  return {
    about: "level",
    because: marks === "" ? `${verdict}: no mark either way` : `${verdict}: ${marks}`,
  };
}

function speakerReason({ speaker }: Statement): Reason | null {
  if (speaker === null) return null;
  const { mention, antecedent } = speaker;
  if (antecedent === null) return { about: "speaker", because: quoted(mention) };
  return { about: "speaker", because: `${quoted(mention)} stands for ${quoted(antecedent)}` };
}

function answerReason({ response, because }: Statement): Reason | null {
  if (response === null) return null;
  const words = because.length === 0 ? "" : `: ${listed(because)}`;
  return { about: "answer", because: `${responses[response].name}${words}` };
}

function listed(ranges: readonly Range[]): string {
  return ranges.map(quoted).join(", ");
}

function quoted(range: Range): string {
  return `“${printable(range.text).trim()}” ${at(range)}`;
}
