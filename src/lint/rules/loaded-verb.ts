import { loadedVerbs } from "../../lexicon/loaded-verbs.ts";
import { slice } from "../../span.ts";
import type { Statement, Word } from "../../types.ts";
import { quotedIn } from "../quoted.ts";
import type { ReplacementsOption, Rule } from "../rule.ts";

export const loadedVerb: Rule<{ readonly verbs: ReplacementsOption }> = {
  id: "loaded-verb",
  severity: "note",
  finds: "claimed, admitted, insisted, refuted, where “said” takes no side",
  why: "“Claimed” doubts the speaker, “admitted” convicts him and “refuted” acquits him, and the reader is meant to judge for himself.",
  options: {
    verbs: {
      kind: "replacements",
      default: {},
      description: "verbs to report as well, each with the verb to use in its place",
    },
  },
  wrong: [
    {
      article: "The mayor claimed that the bridge was safe.",
      words: "claimed",
      message: "“claimed” doubts or judges the mayor: write “said” if you take no side.",
    },
    {
      article: "The union refutes the allegation that it hid the money.",
      words: "refutes",
      message: "“refutes” doubts or judges the union: write “rejects” if you take no side.",
    },
    {
      article: "The mayor argued that the bridge was safe.",
      options: { verbs: { argue: "say" } },
      words: "argued",
      message: "“argued” doubts or judges the mayor: write “said” if you take no side.",
    },
  ],
  right: [
    { article: "The mayor said that the bridge was safe." },
    { article: "“He claimed that the bridge was safe,” the mayor said." },
    { article: "The rebels claimed responsibility for the fire." },
    { article: "The captain admitted stealing the money." },
    { article: "The captain admitted in court that he had stolen the money." },
    { article: "The mayor insisted that the bridge was safe.", options: { verbs: { insist: "" } } },
  ],
  *check({ document, statements }, { verbs }) {
    const quoted = quotedIn(document);
    for (const statement of statements) {
      const cue = document.words[statement.cueWord];
      if (!cue || quoted(cue) || inCourt(document.words, cue)) continue;
      const plain = verbs[cue.lemma] ?? loadedVerbs.get(cue.lemma)?.[0];
      if (!plain || !isReplaceable(statement, plain)) continue;
      const suggestion = inflected(plain, cue);
      if (!suggestion) continue;
      const who = statement.speaker?.speaker.name ?? "the speaker";
      yield {
        start: cue.start,
        end: cue.end,
        message: `“${slice(document.text, cue)}” doubts or judges ${who}: write “${suggestion}” if you take no side.`,
        statement: statement.id,
        suggestion,
      };
    }
  },
};

/** "claimed that it was safe", not "claimed responsibility", "admitted stealing": “said” needs a clause or a quotation. */
function isReplaceable({ family }: Statement, plain: string): boolean {
  return family === "clause" || family === "quotation" || plain !== "say";
}

/** To admit in court is to plead guilty. */
function inCourt(words: readonly Word[], cue: Word): boolean {
  if (cue.lemma !== "admit" && cue.lemma !== "confess") return false;
  for (let index = cue.index + 1; words[index]?.sentence === cue.sentence; index++)
    if (courtWords.has(words[index]?.lemma ?? "")) return true;
  return false;
}

const courtWords = new Set(["court", "charge", "count", "judge", "jury", "trial"]);

const forms: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  say: { VBD: "said", VBN: "said", VBZ: "says", VBG: "saying", VB: "say", VBP: "say" },
};

function inflected(plain: string, { tag }: Word): string | undefined {
  const irregular = forms[plain]?.[tag];
  if (irregular) return irregular;
  const stem = plain.replace(/e$/u, "");
  if (tag === "VBD" || tag === "VBN") return `${stem}ed`;
  if (tag === "VBG") return `${stem}ing`;
  if (tag === "VBZ") return `${plain}s`;
  return tag.startsWith("V") ? plain : undefined;
}
