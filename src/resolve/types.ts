import type { Gender } from "../lexicon/titles.ts";
import type { EntityKind, ParsedDocument, Word } from "../types.ts";
import type { Entity } from "./entity.ts";

/** A proper name as it stands in the article: "House Speaker Tam Rook" is the name "Tam Rook" with a title before it. */
export interface Name {
  /** Words of the name itself, half-open. */
  readonly from: number;
  readonly to: number;
  /** First capitalised word of its title or role: "House". */
  readonly start: number;
  /** The name in lower case, without "Jr" and initials, and with the mark that a firm bears: "brackley's". */
  readonly key: readonly string[];
  readonly kind: EntityKind;
  readonly gender: Gender | null;
  /** Whether the words themselves show that it is a person: a title, a first name. */
  readonly sure: boolean;
  readonly title: string | null;
}

/** What the plain names of an article tell about the doubtful ones. */
export interface Known {
  /** Last names, in lower case, of people named in full or with a title. */
  readonly surnames: ReadonlySet<string>;
  /** Of these the ones that come with a form of address: "skov" of "Ms Skov". */
  readonly addressed: ReadonlySet<string>;
  /** Short forms of bodies, in lower case: "tpa". */
  readonly shortForms: ReadonlySet<string>;
  /** First words of the names of bodies: "vesper" of "Vesper Town". */
  readonly firstWords: ReadonlySet<string>;
  /** What bodies named in full are, in lower case: "commission" of "the Lisse Commission", "court" of "the Court of Lisse". */
  readonly bodyWords: ReadonlySet<string>;
  /** Last names that come with a first name somewhere. */
  readonly inFull: ReadonlySet<string>;
  /** Last words, in lower case, of firms that bear the mark of a possessive: "brackley" of "Brackley’s said". */
  readonly firms: ReadonlySet<string>;
  /** Names, in lower case, of which more is known than "Federal clerks …"; null where that has not been asked yet. */
  readonly attested: ReadonlySet<string> | null;
  /** Names, in lower case, that stand in sentences where not every word bears a capital. */
  readonly whole: ReadonlySet<string>;
  /** The first words of those of them that have more than one. */
  readonly openings: ReadonlySet<string>;
  /** The kind of a name that does not show it, by most of its mentions. */
  readonly kinds: ReadonlyMap<string, EntityKind>;
}

export interface Cast {
  readonly entities: Entity[];
  readonly names: readonly Name[];
  /** The entity of each name, by the same index. */
  readonly entityOf: readonly Entity[];
  /** Index into `names` of the name that a word belongs to, or -1. */
  readonly nameAt: Int32Array;
  /** "the Pells", where they are a couple. */
  readonly families: readonly Entity[];
}

/** Half-open range of words. */
export type Range = readonly [from: number, to: number];

export interface Pronoun {
  readonly form: "pronoun";
  readonly word: Word;
}

export interface Named {
  readonly form: "named";
  readonly entities: readonly Entity[];
  /** Words of the first name. */
  readonly range: Range;
}

export interface Description {
  readonly form: "description";
  /** The noun phrase, up to its first comma or relative clause. */
  readonly range: Range;
  /** Its noun; where there is none ("some", "40%"), the word that stands for it. */
  readonly head: Word;
  readonly start: "the" | "a" | "possessive" | "none";
  /** The possessor: "his" or the words before the possessive mark. */
  readonly possessor: Range | null;
  /** "one of the engineers" */
  readonly single: boolean;
  /** Whether "who" refers to it, or its verb is one that only people are the subject of. */
  readonly human: boolean;
  /** Whether the article keeps its name back: "a clerk, who asked not to be named". */
  readonly anonymous: boolean;
}

export type Phrase = Pronoun | Named | Description;

/** A place in the article where somebody or something is mentioned that a later word may take up. */
export interface Mention {
  readonly word: Word;
  /** Null for a pronoun or a description that has not been resolved. */
  entity: Entity | null;
  readonly subject: boolean;
  /** "Fenn's", or the first noun of "Fenn campaign". */
  readonly oblique: boolean;
  /** Whether a statement is attributed to it. */
  spoke: boolean;
  /** The last of a list that is a subject, "Orla Fenn and | Tam Rook left", brings in both. */
  joint: Entity | null;
}

/** Somebody whom the article tells of by a noun, "the woman", and names then. */
export interface Revealed {
  readonly entity: Entity;
  readonly noun: Word;
  /** Where one who goes by the noun is brought in, "a woman", by the indices of the words. */
  readonly brought: readonly number[];
}

/** An interview without labels: whom it is with, and the paragraphs that ask, by their indices in reading order. */
export interface Interview {
  readonly guest: Entity;
  readonly questions: readonly number[];
}

/** An article with everything in it that may speak, surveyed once. */
export interface Scene {
  readonly document: ParsedDocument;
  readonly words: readonly Word[];
  readonly cast: Cast;
  /** What each attribution's source is, by the same index. */
  readonly phrases: readonly (Phrase | null)[];
  readonly mentions: Mention[];
  /** For each word the index of the last mention at or before it, or -1. */
  readonly lastMention: Int32Array;
  /** Index of the outermost quotation that a word stands in, or -1. */
  readonly quotationOf: Int32Array;
  /** Index of the outermost attribution whose content a word stands in, or -1. */
  readonly reportOf: Int32Array;
  /** Who bears a role, by the lemma of its noun. */
  readonly byRole: ReadonlyMap<string, readonly Entity[]>;
  /** Bodies with a name, by each word of it and of their roles. */
  readonly byName: ReadonlyMap<string, readonly Entity[]>;
  /** Words, in lower case, that bear a capital inside a sentence. */
  readonly capitals: ReadonlySet<string>;
  /** Those of whose campaign the article speaks: "the Fenn campaign". */
  readonly campaigns: ReadonlySet<Entity>;
  readonly revealed: readonly Revealed[];
  /** Null where the article is none. */
  readonly interview: Interview | null;
  /** Those who have no name, by the words that brought them in. */
  readonly introduced: Map<string, Entity>;
}
