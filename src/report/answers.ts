import { contains } from "../span.ts";
import type { Statement } from "./output.ts";
import { GAP, HANG, type Page } from "./page.ts";
import { printable } from "./printable.ts";
import { speakerWords } from "./speaker.ts";
import { isRebuttal, joined, responses, wordsOf } from "./wording.ts";
import { shorten, wrap, type Run } from "./wrap.ts";

/** Who denies a statement, counters it, concedes it or declines to comment on it, a few words each. */
export function answersTo(statement: Statement, page: Page): readonly string[] {
  const { places } = page;
  const answers = places.answersTo(statement);
  const placeWidth = answers.reduce(
    (width, answer) => Math.max(width, places.place(answer).length),
    0,
  );
  return answers.flatMap((answer) => answerLines(answer, placeWidth, page));
}

/** "✗ 5:1  denied by Northline Ferries: “This is complete nonsense.” (certain)" */
function answerLines(answer: Statement, placeWidth: number, page: Page): readonly string[] {
  const { measure, places, style, view, width } = page;
  const { chalk } = style;
  const { response, certainty } = answer;
  if (response === null) return [];
  const { sign, by } = responses[response];
  const place = places.place(answer);
  const pointer: Run = {
    text: `${sign} ${place}`,
    paint: isRebuttal(answer) ? chalk.red : chalk.dim,
  };
  const gap = placeWidth - place.length + GAP;
  const hang = pointer.text.length + gap;
  const who = `${by} ${speakerWords(answer).name}`;
  if (certainty === null) {
    return wrap([pointer, { text: who, paint: String, gap }], width, hang, measure);
  }
  const told = (words: string): readonly string[] => {
    const runs: readonly Run[] = [
      pointer,
      { text: `${who}: ${words}`, paint: String, gap },
      { text: `(${certainty.level})`, paint: chalk.dim },
    ];
    return wrap(runs, width, hang, measure);
  };
  const words = answeringWords(answer);
  if (!view.shown.has(answer.id)) return told(words);
  // an answer that has an entry of its own is only pointed at
  const room = LINES * (width - hang);
  const whole = words.length > room ? null : told(words);
  if (whole !== null && whole.length <= LINES) return whole;
  const rest = measure.width(`${who}:  (${certainty.level})`) + LONGEST_WORD;
  return told(shorten(tellingWords(answer), Math.max(room - rest, SHORTEST), measure));
}

const LINES = 2;
/** A word that wraps may waste the end of a line. */
const LONGEST_WORD = 12;
const SHORTEST = 20;

/** A quotation speaks for itself; "denied any wrongdoing" needs its verb. */
function answeringWords(answer: Statement): string {
  return answer.quotation === "direct" ? joined(answer.content) : wordsOf(answer);
}

/**
 * Of a long answer the clause that makes it one, if the words that decided stand in its content: of “We are helping the
 * harbour board, but the claim is simply wrong.” it is “… but the claim is simply wrong.”
 */
function tellingWords(answer: Statement): string {
  const [word] = answer.because;
  const part = word && answer.content.find((range) => contains(range, word));
  if (!part) return answeringWords(answer);
  // in a file with markup the words stand farther apart than in prose
  const head = part.text.slice(0, part.text.lastIndexOf(word.text, word.start - part.start));
  const start = CLAUSE_END.exec(head)?.[0].length ?? 0;
  if (start === 0 && part === answer.content[0]) return answeringWords(answer);
  const mark = /^[“"‘«]?/.exec(part.text)?.[0] ?? "";
  return printable(start === 0 ? `… ${part.text}` : `${mark}… ${part.text.slice(start)}`);
}

/** All up to the last mark that ends a clause. */
const CLAUSE_END = /^[^]*[,;:.!?—–]["”’]?\s+/;

/** "↳ answers 3:1 with a denial", "↳ a denial; what it answers was not found", "↳ part of 3:1" */
export function answeredBy(
  statement: Statement,
  { measure, places, style, width }: Page,
): readonly string[] {
  const { rebuts, response, within } = statement;
  const placeOf = (id: string): string => {
    const other = places.statement(id);
    return other === null ? "the article" : places.place(other);
  };
  const lines: string[] = [];
  if (response !== null && rebuts.length > 0) {
    lines.push(`↳ answers ${rebuts.map(placeOf).join(", ")} with ${responses[response].name}`);
  }
  if (isRebuttal(statement) && response !== null && rebuts.length === 0) {
    lines.push(`↳ ${responses[response].name}; what it answers was not found`);
  }
  if (within !== null) lines.push(`↳ part of ${placeOf(within)}`);
  return lines.flatMap((text) => wrap([{ text, paint: style.chalk.dim }], width, HANG, measure));
}
