import { loadedVerbs } from "../../lexicon/loaded-verbs.ts";
import { slice } from "../../span.ts";
import type { ParsedDocument, Statement, Word } from "../../types.ts";
import { firstWordFrom } from "../../words.ts";
import { ownVoice, wordsOf } from "../places.ts";
import type { ReplacementsOption, Rule } from "../rule.ts";
import { whoSays } from "../who.ts";

export const loadedVerb: Rule<{ readonly verbs: ReplacementsOption }> = {
  id: "loaded-verb",
  severity: "note",
  finds: "claimed, admitted, insisted, refuted, where “said” takes no side",
  why: "“Claimed” doubts a speaker, “admitted” convicts him and “refuted” acquits him, which is for the reader to do.",
  options: {
    verbs: {
      kind: "replacements",
      default: {},
      description:
        "verbs to report as well, each with the verb to use in its place; an empty one for a verb that is not to be reported",
    },
  },
  wrong: [
    {
      article: "The mayor claimed that the bridge was safe.",
      words: "claimed",
      message: "“claimed” doubts the mayor: “said” takes no side.",
    },
    {
      article: "Mara Lind admitted that the bridge was old.",
      words: "admitted",
      message: "“admitted” makes Mara Lind sound guilty: “said” takes no side.",
    },
    {
      article: "The union refutes the allegation that it hid the money.",
      words: "refutes",
      message: "“refutes” has the union proved right: “rejects” takes no side.",
    },
    {
      article: "The mayor argued that the bridge was safe.",
      options: { verbs: { argue: "say" } },
      words: "argued",
      message: "“argued” takes sides about the mayor: “said” takes no side.",
    },
  ],
  right: [
    { article: "The mayor said that the bridge was safe." },
    { article: "“He claimed that the bridge was safe,” the mayor said." },
    { article: "The rebels claimed responsibility for the fire." },
    { article: "The mayor denied that the bridge was old." },
    { article: "The captain admitted stealing the money." },
    { article: "The captain admitted in court that he had stolen the money." },
    { article: "The mayor refused to admit that the bridge was old." },
    { article: "The mayor insisted that the bridge was safe.", options: { verbs: { insist: "" } } },
  ],
  *check(annotation, { verbs }) {
    const { document } = annotation;
    for (const statement of ownVoice(annotation)) {
      const cue = document.words[statement.cueWord];
      const loaded = loadedVerbs.get(cue?.lemma ?? "");
      const plain = verbs[cue?.own ?? cue?.lemma ?? ""] ?? loaded?.plain;
      const suggestion = cue && plain && inflected(plain, cue);
      if (!suggestion || !isReplaceable(document, statement, plain) || inCourt(document, cue))
        continue;
      const who = whoSays(document, statement) ?? "the speaker";
      const effect = (loaded?.effect ?? "takes sides about …").replace("…", () => who);
      yield {
        start: cue.start,
        end: cue.end,
        message: `“${slice(document.text, cue)}” ${effect}: “${suggestion}” takes no side.`,
        statement: statement.id,
        suggestion,
      };
    }
  },
};

/** “Said” needs a clause or a quotation: "claimed that it was safe", not "claimed responsibility", "admitted stealing", "was claimed". */
function isReplaceable(
  { words }: ParsedDocument,
  { family, source, content }: Statement,
  plain: string,
): boolean {
  if (source.length === 0) return false;
  if (plain !== "say" || family === "quotation") return true;
  const first = words[firstWordFrom(words, content[0]?.start ?? 0)];
  return family === "clause" && first?.tag !== "VBG" && first?.tag !== "TO";
}

/** To admit in court is to plead guilty. */
function inCourt(document: ParsedDocument, cue: Word): boolean {
  if (cue.lemma !== "admit" && cue.lemma !== "confess") return false;
  return wordsOf(document, cue.sentence).some(({ lemma }) => courtWords.has(lemma));
}

const courtWords = new Set(["court", "charge", "count", "judge", "jury", "trial"]);

/** The plain verb in the form of the loaded one; undefined for an infinitive, which no longer says that anybody spoke. */
function inflected(plain: string, { tag }: Word): string | undefined {
  if (plain === "say" && (tag === "VBD" || tag === "VBN")) return "said";
  const stem = plain.replace(/e$/u, "");
  if (tag === "VBD" || tag === "VBN") return `${stem}ed`;
  if (tag === "VBG") return `${stem}ing`;
  if (tag === "VBZ") return `${plain}s`;
  return tag === "VBP" ? plain : undefined;
}
