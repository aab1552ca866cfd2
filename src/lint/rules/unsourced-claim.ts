import { cover, slice } from "../../span.ts";
import type { ParsedDocument, Statement } from "../../types.ts";
import { quotedIn } from "../quoted.ts";
import type { CountOption, Rule } from "../rule.ts";

export const unsourcedClaim: Rule<{ readonly reach: CountOption }> = {
  id: "unsourced-claim",
  severity: "error",
  finds: "a claim at a distance (allegedly, reportedly, it is claimed) with nobody behind it",
  why: "“Allegedly” tells the reader that somebody says so, and the reader may ask who.",
  options: {
    reach: {
      kind: "count",
      default: 1,
      minimum: 0,
      description: "how many paragraphs before or after the claim its source may stand",
    },
  },
  wrong: [
    {
      article: "The captain allegedly slept on the bridge. The ferry is 20 years old.",
      words: "allegedly",
      message: "Nobody stands behind “allegedly”: say who alleges it, or leave the claim out.",
    },
  ],
  right: [
    { article: "The captain allegedly slept on the bridge, Mara Lind told the court." },
    { article: "“He allegedly slept on the bridge,” Mara Lind said." },
  ],
  *check({ document, statements }, { reach }) {
    const quoted = quotedIn(document);
    const sourced = new Set(
      statements
        .filter(({ speaker }) => speaker !== null)
        .map((statement) => paragraphOf(document, statement)),
    );
    for (const statement of statements) {
      if (statement.certainty?.level !== "alleged" || statement.source.length > 0) continue;
      const words = cover(statement.cue);
      const at = paragraphOf(document, statement);
      if (quoted(words) || near(sourced, at, reach)) continue;
      yield {
        ...words,
        message: `Nobody stands behind “${slice(document.text, words)}”: say who alleges it, or leave the claim out.`,
        statement: statement.id,
        suggestion: null,
      };
    }
  },
};

function paragraphOf({ words, sentences }: ParsedDocument, { cueWord }: Statement): number {
  return sentences[words[cueWord]?.sentence ?? 0]?.paragraph ?? 0;
}

function near(paragraphs: ReadonlySet<number>, at: number, reach: number): boolean {
  for (let distance = 0; distance <= reach; distance++)
    if (paragraphs.has(at - distance) || paragraphs.has(at + distance)) return true;
  return false;
}
