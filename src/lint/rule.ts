import type { Annotation, Finding } from "../types.ts";

/** A whole number, such as a distance in paragraphs. */
export interface CountOption {
  readonly kind: "count";
  readonly default: number;
  readonly minimum: number;
  readonly description: string;
}

/** Words or phrases in lower case that are added to a list of the rule. */
export interface WordsOption {
  readonly kind: "words";
  readonly default: readonly string[];
  readonly description: string;
}

/** Words in lower case with what should stand in their place; an empty replacement takes the word off the rule's list. */
export interface ReplacementsOption {
  readonly kind: "replacements";
  readonly default: Readonly<Record<string, string>>;
  readonly description: string;
}

export type Option = CountOption | WordsOption | ReplacementsOption;
type Options = Readonly<Record<string, Option>>;

/** The values of a rule's options, by name. */
export type Values<Table extends Options = Options> = {
  readonly [Name in keyof Table]: Table[Name]["default"];
};

/** A finding before it is known how severe it is held to be. */
type Found = Omit<Finding, "rule" | "severity">;

/** An invented article, and the options to check it with where they are not the default ones. */
export interface Example<Table extends Options = Options> {
  readonly article: string;
  readonly options?: Partial<Values<Table>>;
}

/** An article with one finding: the words it points at, and what it says. */
export interface WrongExample<Table extends Options = Options> extends Example<Table> {
  readonly words: string;
  readonly message: string;
}

/** What there is to say about a rule. */
export type About = Omit<Rule, "check">;

export interface Rule<Table extends Options = Options> {
  /** The name of its file: "unsourced-claim". */
  readonly id: string;
  /** How severe its findings are where no configuration says otherwise. */
  readonly severity: Finding["severity"];
  /** What it finds, to go after its name in a list: "a claim at a distance with nobody behind it". */
  readonly finds: string;
  /** Why an editor wants to know, in one sentence. */
  readonly why: string;
  readonly options: Table;
  readonly wrong: readonly WrongExample<Table>[];
  readonly right: readonly Example<Table>[];
  /** What is wrong with an article, in any order. */
  check(annotation: Annotation, options: Values<Table>): Iterable<Found>;
}
