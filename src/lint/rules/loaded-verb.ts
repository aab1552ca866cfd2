import { courtWords, loadedVerbs } from "../../lexicon/loaded-verbs.ts";
import { slice } from "../../span.ts";
import type { ParsedDocument, Statement, Word } from "../../types.ts";
import { firstWordFrom } from "../../words.ts";
import { ownVoice, wordsOf } from "../places.ts";
import type { ReplacementsOption, Rule } from "../rule.ts";
import { whoSays } from "../who.ts";

export const loadedVerb: Rule<{ readonly verbs: ReplacementsOption }> = {
  id: "loaded-verb",
  severity: "note",
  finds: "claimed, admitted, insisted, refuted, where “said” is neutral",
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
      message: "“claimed” casts doubt on the mayor: “said” is neutral.",
    },
    {
      article: "Mara Lind admitted that the bridge was old.",
      words: "admitted",
      message: "“admitted” makes Mara Lind sound guilty: “said” is neutral.",
    },
    {
      article: "The union refutes the allegation that it hid the money.",
      words: "refutes",
      message: "“refutes” credits the union with proof: “rejects” is neutral.",
    },
    {
      article: "The mayor argued that the bridge was safe.",
      options: { verbs: { argue: "say" } },
      words: "argued",
      message: "“argued” colours the words of the mayor: “said” is neutral.",
    },
  ],
  right: [
    { article: "The mayor said that the bridge was safe." },
    { article: "“He claimed that the bridge was safe,” the mayor said." },
    { article: "The rebels claimed responsibility for the fire." },
    { article: "The mayor denied that the bridge was old." },
    { article: "The captain admitted stealing the money." },
    { article: "In the survey 17 per cent admitted that they had never used the bridge." },
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
      const effect = (loaded?.effect ?? "colours the words of …").replace("…", () => who);
      yield {
        start: cue.start,
        end: cue.end,
        message: `“${slice(document.text, cue)}” ${effect}: “${suggestion}” is neutral.`,
        statement: statement.id,
        suggestion,
      };
    }
  },
};

/** “Said” needs a clause or a quotation: "claimed that it was safe", not "claimed responsibility", "admitted stealing", "was claimed". */
function isReplaceable(
  { words }: ParsedDocument,
  { family, source, sourceWord, content }: Statement,
  plain: string,
): boolean {
  if (source.length === 0 || shares.has(words[sourceWord ?? -1]?.lemma ?? "")) return false;
  if (plain !== "say" || family === "quotation") return true;
  const first = words[firstWordFrom(words, content[0]?.start ?? 0)];
  return family === "clause" && first?.tag !== "VBG" && first?.tag !== "TO";
}

/** "17 per cent admitted": a figure has no face to lose. */
const shares = new Set(["cent", "percent", "%"]);

/** To admit in court is to plead guilty. */
function inCourt(document: ParsedDocument, cue: Word): boolean {
  if (cue.lemma !== "admit" && cue.lemma !== "confess") return false;
  return wordsOf(document, cue.sentence).some(({ lemma }) => courtWords.has(lemma));
}

/** The plain verb in the form of the loaded one; undefined for an infinitive, which no longer says that anybody spoke. */
function inflected(plain: string, { tag }: Word): string | undefined {
  if (plain === "say" && (tag === "VBD" || tag === "VBN")) return "said";
  const stem = plain.replace(/e$/u, "");
  if (tag === "VBD" || tag === "VBN") return `${stem}ed`;
  if (tag === "VBG") return `${stem}ing`;
  if (tag === "VBZ") return `${plain}s`;
  return tag === "VBP" ? plain : undefined;
}
