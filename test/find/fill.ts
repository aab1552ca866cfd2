/** Frames, who speaks in them and what they say: every frame goes with every speaker and every clause. */
export interface Family {
  readonly frames: readonly Frame[];
  readonly speakers: readonly string[];
  readonly clauses: readonly string[];
}

/**
 * A sentence to fill: [source] <cue> {content}, with Speaker or speaker for who says it, Clause or clause for what is
 * said, Subject and predicate for its two parts, Second or second for another clause, and "says/say" for what agrees with
 * the speaker. What stands apart within one kind of mark is one broken span. Several frames of one text find a statement each.
 */
export type Frame = string | readonly string[];

/** A filled sentence and what is to be found in it: "source | cue | content", as `found` shows it. */
export interface Filled {
  readonly text: string;
  readonly expected: readonly string[];
}

const seconds = ["the plan had failed", "nobody was told", "the cost would double"];

/** The four kinds of quotation marks that newsrooms use. */
const marks = ["“”", '""', "‘’", "''"];

const closing: Readonly<Record<string, string>> = { "[": "]", "<": ">", "{": "}" };

/** Every sentence that a frame makes of the family's speakers and clauses, in each kind of quotation marks. */
export function fill(frame: Frame, { speakers, clauses }: Family): readonly Filled[] {
  const parts = [frame].flat();
  const kinds = parts[0]?.includes("“") ? marks : marks.slice(0, 1);
  return speakers.flatMap((speaker) =>
    clauses.flatMap((clause, at) =>
      kinds.map((kind) => {
        const words = wordsOf(speaker, clause, seconds[at % seconds.length] ?? "", kind);
        const read = parts.map((part) => readMarks(write(part, speaker, words)));
        return { text: read[0]?.text ?? "", expected: read.map(({ expected }) => expected) };
      }),
    ),
  );
}

function wordsOf(
  speaker: string,
  clause: string,
  second: string,
  kind: string,
): Readonly<Record<string, string>> {
  const [subject = "", predicate = ""] = clause.split(" | ");
  return {
    speaker: speaker.replace(/^\+|,$/gu, ""),
    clause: `${subject} ${predicate}`,
    subject,
    predicate,
    second,
    "“": kind.slice(0, 1),
    "”": kind.slice(1),
  };
}

/** The frame with its marks and all words filled in. */
function write(frame: string, speaker: string, words: Readonly<Record<string, string>>): string {
  // “Ada Holm, of Lisse, said”, but “said Ada Holm, of Lisse.”
  const closed = speaker.endsWith(",") ? frame.replaceAll(/speaker\]?(?= )/giu, "$&,") : frame;
  return closed.replaceAll(/(?<one>[a-z]+)(?:\/(?<many>[a-z]+))?|[“”]/giu, (piece, one, many) => {
    const lower = piece.toLowerCase();
    const word = words[lower] ?? (many && speaker.startsWith("+") ? many : (one ?? piece));
    return piece === lower ? word : word.charAt(0).toUpperCase() + word.slice(1);
  });
}

function readMarks(marked: string): { text: string; expected: string } {
  const spans = Object.entries(closing).map(([open, close]) =>
    marked
      .split(open)
      .slice(1)
      .map((rest) => rest.slice(0, rest.indexOf(close)).replaceAll(/[<>[\]{}]/gu, ""))
      .join(" … "),
  );
  return { text: marked.replaceAll(/[<>[\]{}]/gu, ""), expected: spans.join(" | ") };
}
