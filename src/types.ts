/**
 * Every value that crosses a stage. Offsets are UTF-16 code units into the article's text; every range is half-open.
 * A list of spans is in reading order and its spans do not touch.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What `read` hands on: the prose of one article and the name it goes by in the output. */
export interface Article {
  readonly path: string;
  /** The prose, which every stage works on and every span points into. */
  readonly text: string;
  /** The paragraphs of the prose, where the format marks them; without, they are told by blank lines and line breaks. */
  readonly blocks?: readonly Block[];
  /** Where the prose stands in the file; without, the prose is the file, offset for offset. */
  readonly source?: Source;
  /** What the file says to hearsay, in reading order; none of it is prose. */
  readonly comments?: readonly Comment[];
}

/** "<!-- hearsay-disable-next-line loaded-verb -- a quote -->", whether or not it can be understood. Offsets are into the file. */
export interface Comment extends Span {
  /** As it is written: "disable-next-line". */
  readonly verb: string;
  /** As they are written; none stands for all rules. */
  readonly rules: readonly string[];
}

/** A paragraph as its format marks it. A headline among the "text" is told by its form; an "item" of a list is none. */
export interface Block extends Span {
  readonly kind: "headline" | "text" | "item";
}

interface Source {
  /** The decoded file, without its byte order mark. */
  readonly text: string;
  /** In reading order. What of the prose is in no piece stands nowhere in the file, as the break between two paragraphs. */
  readonly pieces: readonly Piece[];
}

/** A stretch of prose, and what it is in the file: the same text where both are equally long, "&amp;" for "&" where not. */
export interface Piece extends Span {
  readonly source: Span;
}

/** A block of prose. A headline is a short block without a full stop at the head of the article or between its parts. */
export interface Paragraph extends Span {
  readonly kind: "headline" | "body";
  /** "LISBON (Wire) —" at the head of the paragraph, a sentence of its own. */
  readonly dateline: Span | null;
}

export interface Token extends Span {
  /** The text as it stands, with typographic quotation marks and apostrophes kept. */
  readonly text: string;
}

/** A sentence covers the tokens `firstToken` (inclusive) to `endToken` (exclusive) of its document. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  /** Index into `paragraphs`. */
  readonly paragraph: number;
}

/**
 * A quotation from its opening mark to the end of its closing mark; where it is never closed, to the end of its paragraph.
 * One that stays open at the end of a paragraph and is reopened in the next is one quotation over both.
 */
export interface Quotation extends Span {
  /** Offsets of the opening mark and of each mark that reopens the quotation. */
  readonly openings: readonly number[];
  readonly closed: boolean;
  /** Index of the quotation that holds this one, or null. */
  readonly parent: number | null;
}

export interface Document extends Article {
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly tokens: readonly Token[];
}

export type EntityKind = "person" | "organization" | "location";

/** A token with its place in its sentence's tree. `head` is an index into `words`, or -1 for the root of a sentence. */
export interface Word extends Token {
  readonly index: number;
  /** Index into `sentences`. */
  readonly sentence: number;
  /** Lower case, apostrophes straightened. */
  readonly lower: string;
  /** Base form, lower case: "say" for "said", "allegation" for "allegations". */
  readonly lemma: string;
  /** The base form as the article has it, where a desk lets the word count as another. */
  readonly own?: string;
  /** Penn Treebank part of speech: "VBD", "NNP", … */
  readonly tag: string;
  readonly head: number;
  /** Universal Dependencies 2 relation: "nsubj", "ccomp", … */
  readonly relation: string;
  /** Indices of the words that depend on this one, in reading order. */
  readonly children: readonly number[];
  /** The kind of name that this token belongs to, as its form and neighbours suggest; null outside names. */
  readonly entity: EntityKind | null;
}

export interface ParsedDocument extends Document {
  readonly words: readonly Word[];
}

/** The pattern family that found an attribution; `--explain` prints it. */
export type Family =
  | "clause"
  | "quotation"
  | "according"
  | "adverb"
  | "passive"
  | "accusation"
  | "naming"
  | "object"
  | "noun"
  | "colon"
  | "headline"
  | "refusal";

/** What `find` hands on: one cue with its source and content. */
export interface Attribution {
  readonly family: Family;
  /** Empty where only the quotation marks of a headline attribute: “Minister ‘misled MPs’”. */
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly content: readonly Span[];
  /** Word indices of the lexical head of the cue, of the source and of the content; null where there is none. */
  readonly cueWord: number;
  readonly sourceWord: number | null;
  readonly contentWord: number | null;
  readonly quotation: "direct" | "indirect" | "mixed";
  /** Negative where the cue itself is negated or reluctant: "did not say whether", "could not confirm". */
  readonly polarity: "positive" | "negative";
  /** Position, in the same list, of the attribution whose content holds this one. */
  readonly within: number | null;
}

export type SpeakerType = "person" | "organization" | "document" | "group" | "unnamed" | "none";

export interface Speaker {
  /** "P1", "P2", … in order of first statement; the same id for the same entity throughout an article. */
  readonly id: string;
  /** The fullest name in the article. */
  readonly name: string;
  readonly type: SpeakerType;
  /** "spokeswoman for the White House", "mayor of Lisse"; null where the article gives none. */
  readonly role: string | null;
  /** The body that a spokesperson or lawyer speaks for, by its fullest name; null for everybody else. */
  readonly represents: string | null;
}

export interface SpeakerMention {
  readonly speaker: Speaker;
  /** The words that named the speaker here: "he", "the company", or the name itself. */
  readonly mention: Span;
  /** The mention that the name was taken from, where it is another: the antecedent of "he". */
  readonly antecedent: Span | null;
}

/** What `resolve` hands on. `speaker` is null where the cue has no source: "allegedly", "it has been claimed". */
export interface SpokenAttribution extends Attribution {
  readonly speaker: SpeakerMention | null;
}

export type Level = "alleged" | "tentative" | "stated" | "certain";

/** A mark of certainty: the words and what they do to the level. */
export interface Mark extends Span {
  readonly effect: "distance" | "hedge" | "plain" | "factive" | "booster" | "negation";
}

export interface Certainty {
  readonly level: Level;
  /** 0 to 1, in the order of the levels: alleged below 0.25, tentative below 0.5, stated below 0.75. */
  readonly score: number;
  /** The marks that decided; empty for a bare "said". */
  readonly because: readonly Mark[];
}

export type Response = "denial" | "counterclaim" | "no-comment" | "concession";

/** What `rate` hands on. `certainty` is null for a refusal to comment. */
export interface RatedAttribution extends SpokenAttribution {
  readonly certainty: Certainty | null;
}

/** What `link` hands on. */
export interface Statement extends RatedAttribution {
  /** "S1", "S2", … in reading order of the first word of cue or content. */
  readonly id: string;
  readonly response: Response | null;
  /** Ids of the statements answered, or "narration" for the article's own voice. */
  readonly rebuts: readonly string[];
  readonly rebuttedBy: readonly string[];
  /** The words that decided the response and its link, for `--explain`. */
  readonly because: readonly Span[];
}

export interface Annotation {
  readonly document: ParsedDocument;
  readonly statements: readonly Statement[];
  readonly speakers: readonly Speaker[];
}

export type Severity = "error" | "warning" | "note";

/** What `lint` hands on: the words that something is wrong with, and one sentence that says what and how to mend it. */
export interface Finding extends Span {
  /** The rule's id: "unsourced-claim". */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Id of the statement that it is about; null where it is about none. */
  readonly statement: string | null;
  /** What could stand in place of the words; null where they have to be written anew. */
  readonly suggestion: string | null;
}

/** What a desk adds to the lexicons: its own words in lower case, each with the word of the lexicons that it is like. */
export interface OwnWords {
  /** "deadpan", like "say". */
  readonly cues: Readonly<Record<string, string>>;
  /** "nominally", like "apparently". */
  readonly hedges: Readonly<Record<string, string>>;
  /** "landrat", like "governor". */
  readonly titles: Readonly<Record<string, string>>;
  /** Names of papers and stations, spelt as in the articles. */
  readonly outlets: readonly string[];
}
