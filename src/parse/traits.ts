import { RELATIONS, TAGS } from "./alphabet.ts";

/** What steps have to look at in parts of speech and relations, as bits; steps/traits.ts reads them. */
const PUNCTUATION = 1;
const CLOSED = 2;
const NAME = 4;
const NOUN = 8;
const COMMA = 16;
const BREAK = 32;
const QUOTE = 64;
const VERB = 128;
const DETERMINER = 256;
const TENSED = 512;
const BARE = 1024;
const GERUND = 2048;
const RELATIVE = 4096;
const NUMBER = 8192;
const PLURAL = 16384;
const PARTICIPLE = 32768;
const TO = 65536;
const ADJECTIVE = 131072;
const PERSONAL = 262144;
const THIRD = 524288;
const MARKER = 1 << 28;

/** In a closed class words are told apart by the word itself: "of" attaches otherwise than "in". */
const ofTags: Readonly<Record<number, string>> = {
  [PUNCTUATION]: ", . : `` '' -LRB- -RRB-",
  [CLOSED]: "IN TO CC DT WDT WP WP$ WRB MD EX RP",
  [NAME]: "NNP NNPS",
  [NOUN]: "NN NNS",
  [COMMA]: ",",
  [BREAK]: ". : -LRB- -RRB-",
  [QUOTE]: "`` ''",
  [VERB]: "VBD VB VBZ VBG VBN VBP MD",
  [DETERMINER]: "DT PRP PRP$",
  [TENSED]: "VBD VBZ VBN MD",
  [BARE]: "VB",
  [GERUND]: "VBG",
  [RELATIVE]: "WDT WP WP$",
  [NUMBER]: "CD",
  [PLURAL]: "NNS NNPS",
  [PARTICIPLE]: "VBN",
  [TO]: "TO",
  [ADJECTIVE]: "JJ",
  [PERSONAL]: "PRP",
  [THIRD]: "VBZ",
};

/** Relations that change what a head's other dependents can be: one subject is enough. */
const TELLING =
  "nsubj nsubj:pass obj aux aux:pass cop mark ccomp xcomp case cc conj det expl csubj advmod";
const MARKERS = "aux aux:pass cop mark case";

export function tagTraits(): Int32Array {
  const traits = new Int32Array(TAGS.length);
  for (const [trait, tags] of Object.entries(ofTags)) add(traits, TAGS, tags, () => Number(trait));
  return traits;
}

export function relationTraits(): Int32Array {
  const traits = new Int32Array(RELATIONS.length);
  add(traits, RELATIONS, TELLING, (place) => 1 << place);
  add(traits, RELATIONS, MARKERS, () => MARKER);
  return traits;
}

function add(
  traits: Int32Array,
  alphabet: readonly string[],
  names: string,
  bit: (place: number) => number,
): void {
  for (const [place, name] of names.split(" ").entries()) {
    const at = alphabet.indexOf(name);
    traits[at] = (traits[at] ?? 0) | bit(place);
  }
}
