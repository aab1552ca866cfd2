/**
 * Why an entry is in a lexicon: how often it was a cue in the training articles, of how many times it stood in this
 * frame; or, where it was rarer than twice, an example sentence.
 */
export type Evidence = readonly [asCue: number, ofAll: number] | string;
