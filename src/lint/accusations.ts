import { accusingWords, misdeeds, ofOld } from "../lexicon/accusing-verbs.ts";
import { falsities } from "../lexicon/falsities.ts";
import { negators } from "../lexicon/negators.ts";
import { contains } from "../span.ts";
import type { Annotation, ParsedDocument, Statement, Word } from "../types.ts";
import { childOf, isVerb } from "../words.ts";
import { partiesIn, type Party } from "./party.ts";
import { around, ownVoice } from "./places.ts";

/** A statement that lays something at the door of a named party. */
export interface Accusation {
  readonly statement: Statement;
  readonly party: Party;
}

/** What an article accuses named parties of: the first accusation against each. `verbs` accuse as well as those of the lexicon. */
export function accusations(
  annotation: Annotation,
  verbs: readonly string[] = [],
): readonly Accusation[] {
  const accusing = new Set([...accusingWords.keys(), ...verbs]);
  const { document } = annotation;
  const partyAt = partiesIn(annotation);
  const found = new Map<string, Accusation>();
  for (const statement of ownVoice(annotation)) {
    const head = accused(document.words, statement, accusing);
    if (!head || isHistory(document, statement)) continue;
    const party = partyAt(head);
    const key = party?.keys.at(-1) ?? "";
    if (party && !found.has(key)) found.set(key, { statement, party });
  }
  return [...found.values()];
}

/** The accused: "Moss" of "accused Moss of theft", "Moss is charged with theft", "is alleged to have stolen", "said that Moss stole the money". */
function accused(
  words: readonly Word[],
  { family, cueWord, contentWord, polarity }: Statement,
  accusing: ReadonlySet<string>,
): Word | undefined {
  const [cue, deed] = [words[cueWord], words[contentWord ?? -1]];
  if (!cue || !deed || polarity === "negative") return undefined;
  // "the baseless claim that Moss lied" answers itself
  if (
    cue.children.some(
      (index) => words[index]?.relation === "amod" && falsities.has(words[index].lower),
    )
  )
    return undefined;
  if (family !== "accusation") {
    // "a debate so charged that Moss left it"
    if (cue.tag === "VBN" && !childOf(words, cue, "aux", "aux:pass")) return undefined;
    if (!accusing.has(cue.lemma) && !(misdeeds.has(deed.lemma) && isOwnDeed(words, deed)))
      return undefined;
    return childOf(words, deed, "nsubj", "nsubj:pass") ?? childOf(words, cue, "nsubj:pass");
  }
  if (!accusing.has(cue.lemma)) return undefined;
  if (cue.relation === "acl") return words[cue.head];
  return childOf(words, cue, "nsubj:pass") ?? childOf(words, cue, "obj", "dep");
}

/** "In 1999 he was charged with libel", "Lind, who has often accused Moss": nobody is asked about what is known already. */
function isHistory(document: ParsedDocument, statement: Statement): boolean {
  const cue = document.words[statement.cueWord];
  if (!cue || cue.relation === "acl:relcl") return true;
  return around(document, cue).some(
    (word, index, own) =>
      (ofOld.has(word.lower) && statement.cue.some((span) => contains(span, word))) ||
      word.text === "?" ||
      (/^(?:19|20)\d\d$/u.test(word.text) && yearly.has(own[index - 1]?.lower ?? "")),
  );
}

/** "in 2012", "the 2012 election", but not "in May 2012", which may be now. */
const yearly = new Set(["in", "the"]);

/** "had lied", "was lying", but not "did not lie", "could lie", "was deceived", and not "a bully". */
function isOwnDeed(words: readonly Word[], deed: Word): boolean {
  if (!isVerb(deed) || deed.lower === "lay") return false;
  return !deed.children.some((index) => {
    const { lower = "", tag = "", relation = "" } = words[index] ?? {};
    return negators.has(lower) || tag === "MD" || relation.endsWith(":pass");
  });
}
