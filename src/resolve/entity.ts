import type { Gender } from "../lexicon/titles.ts";
import type { SpeakerType, Word } from "../types.ts";

/** Somebody or something that an article may quote. It gathers its names and roles while the article is surveyed. */
export interface Entity {
  readonly index: number;
  type: SpeakerType;
  key: readonly string[];
  /** The fullest name and where it stands. */
  name: string;
  from: number;
  to: number;
  title: string | null;
  gender: Gender | null;
  plural: boolean;
  spouse: Entity | null;
  /** Who speaks together under this name: "Orla Fenn and Tam Rook". */
  members: readonly Entity[];
  isPlace: boolean;
  mentions: number;
  role: string | null;
  /** In years, as the article gives it: "41". */
  age: string | null;
  /** Lemmas of all nouns that describe it, for "the minister" and "the embassy". */
  readonly roleWords: Set<string>;
  /** Lemmas of the nouns that its roles belong to: "firm" of "a lawyer for the firm". */
  readonly roleContext: Set<string>;
  /** What bears a capital in its roles, in lower case: "vesper" of "the Vesper coach". */
  readonly roleNames: Set<string>;
  represents: string | null;
  /** Brought in beside one of the same sort: "another clerk, Orla Fenn". */
  another: boolean;
}

export function newEntity(
  entities: Entity[],
  type: SpeakerType,
  from: number,
  to: number,
  name: string,
): Entity {
  const entity: Entity = {
    index: entities.length,
    type,
    key: [],
    name,
    from,
    to,
    title: null,
    gender: null,
    plural: false,
    spouse: null,
    members: [],
    isPlace: false,
    mentions: 0,
    role: null,
    age: null,
    roleWords: new Set(),
    roleContext: new Set(),
    roleNames: new Set(),
    represents: null,
    another: false,
  };
  entities.push(entity);
  return entity;
}

/** Whoever speaks together is one speaker each time. */
export function jointKey(members: readonly Entity[]): string {
  const indices = members.map(({ index }) => index).toSorted((a, b) => a - b);
  return `\0${indices.join("+")}`;
}

/** Words with the blanks that stood between them, as a name is printed. */
export function textOf(words: readonly Word[], from: number, to: number): string {
  let text = "";
  for (let index = from; index < to; index += 1) {
    const word = words[index];
    if (!word) break;
    if (index > from && word.start > (words[index - 1]?.end ?? 0)) text += " ";
    text += word.text;
  }
  return text;
}
