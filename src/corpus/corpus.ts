import type { SpeakerType, Level, Response } from "../types.ts";
import { nameTest } from "../plain.ts";
import { identifier } from "./identity.ts";
import type { Said, Voice } from "./said.ts";
import {
  isRefusal,
  levelsOf,
  namer,
  quoteOf,
  speakersOf,
  type CorpusSpeaker,
  type Levels,
  type NameOf,
  type Quote,
} from "./speakers.ts";

/** Which statements are asked for; a filter that is left out lets everything through. */
export interface CorpusFilters {
  /** Of a speaker, or of whom it speaks for. */
  readonly names: readonly string[];
  readonly types: readonly SpeakerType[];
  readonly levels: readonly Level[];
  readonly rebutted: boolean | null;
}

/** What is said in a corpus, and by whom. */
export interface Corpus {
  readonly articles: number;
  /** Refusals to comment are no statements. */
  readonly statements: number;
  readonly levels: Levels;
  /** Statements by the kind of their speaker; "none" where nobody is named or it cannot be told who it is. */
  readonly types: Readonly<Record<SpeakerType, number>>;
  readonly rebutted: number;
  readonly responses: Readonly<Record<Response, number>>;
  readonly speakers: readonly CorpusSpeaker[];
  /** All that is counted, in the order of the articles. */
  readonly said: readonly Quote[];
}

/** Counts what is asked for. Who is who is told from the whole corpus, whatever is asked for. */
export function corpusOf(all: readonly Said[], articles: number, filters: CorpusFilters): Corpus {
  const voices = voicesIn(all);
  const identify = identifier(voices);
  const nameOf = namer(voices, identify);
  const said = all.filter(asker(filters, nameOf));
  const stated = said.filter((one) => !isRefusal(one));
  const byType = (type: SpeakerType): number =>
    stated.filter(({ voice }) => (voice?.type ?? "none") === type).length;
  const byResponse = (response: Response): number =>
    said.filter((one) => one.response === response).length;
  return {
    articles,
    statements: stated.length,
    levels: levelsOf(stated),
    types: {
      person: byType("person"),
      organization: byType("organization"),
      document: byType("document"),
      group: byType("group"),
      unnamed: byType("unnamed"),
      none: byType("none"),
    },
    rebutted: stated.filter(({ isRebutted }) => isRebutted).length,
    responses: {
      denial: byResponse("denial"),
      counterclaim: byResponse("counterclaim"),
      concession: byResponse("concession"),
      "no-comment": byResponse("no-comment"),
    },
    speakers: speakersOf(said, identify, nameOf),
    said: said.map((one) => quoteOf(one, nameOf)),
  };
}

/** Each voice once, in the order of the articles. */
function voicesIn(said: readonly Said[]): readonly Voice[] {
  return [
    ...new Set(said.flatMap(({ voice, rebuttedBy }) => [...(voice ? [voice] : []), ...rebuttedBy])),
  ];
}

function asker(
  { names, types, levels, rebutted }: CorpusFilters,
  nameOf: NameOf,
): (said: Said) => boolean {
  const isAskedFor = nameTest(names);
  const isBy = (voice: Voice | null): boolean =>
    voice !== null && [nameOf(voice), voice.name, voice.represents ?? ""].some(isAskedFor);
  return ({ voice, level, response, isRebutted }) =>
    (names.length === 0 || isBy(voice)) &&
    (types.length === 0 || types.includes(voice?.type ?? "none")) &&
    (levels.length === 0 || (level !== null && levels.includes(level))) &&
    (rebutted === null || (response !== "no-comment" && isRebutted === rebutted));
}
