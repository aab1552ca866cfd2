import { bodyNouns } from "../../lexicon/bodies.ts";
import type { Speaker, Statement } from "../../types.ts";
import type { CountOption, Rule } from "../rule.ts";

const more = "She said that it was old. She said that it shook.";

export const singleSource: Rule<{ readonly statements: CountOption }> = {
  id: "single-source",
  severity: "warning",
  finds: "an article whose claims all come from one speaker",
  why: "What one person says, another may know better.",
  options: {
    statements: {
      kind: "count",
      default: 5,
      minimum: 2,
      description: "how many statements an article must have, so that briefs are left alone",
    },
  },
  wrong: [
    {
      article: `Mara Lind said that the bridge was unsafe. ${more} ${more}`,
      words: "Mara Lind",
      message: "All 5 statements in this article come from Mara Lind: ask somebody else too.",
    },
    {
      article: `Mara Lind said that the bridge was unsafe. ${more}`,
      options: { statements: 3 },
      words: "Mara Lind",
      message: "All 3 statements in this article come from Mara Lind: ask somebody else too.",
    },
    {
      article: `Northline Ferries said that the pier was sound. The company’s chairwoman, Mara Lind, said that it was old. ${more}`,
      options: { statements: 4 },
      words: "Northline Ferries",
      message:
        "All 4 statements in this article come from Northline Ferries: ask somebody else too.",
    },
  ],
  right: [
    { article: `Mara Lind said that the bridge was unsafe. ${more}` },
    {
      article: `Mara Lind said that the bridge was unsafe. ${more} ${more} Jon Moss said that it was sound.`,
    },
  ],
  *check({ statements }, { statements: least }) {
    const sourced = statements.filter(({ source, within }) => source.length > 0 && within === null);
    const [first] = sourced;
    const [source] = first?.source ?? [];
    if (!first?.speaker || !source || sourced.length < least) return;
    const { speaker } = first.speaker;
    if (!sourced.every((statement) => isOneSide(statement, speaker))) return;
    yield {
      ...source,
      message: `All ${sourced.length} statements in this article come from ${speaker.name}: ask somebody else too.`,
      statement: first.id,
      suggestion: null,
    };
  },
};

/** A body and those who speak for it or hold an office in it are one side. */
function isOneSide({ speaker: mention }: Statement, first: Speaker): boolean {
  if (!mention) return false;
  const { speaker } = mention;
  const sides = new Set([first.name, first.represents ?? first.name]);
  return (
    speaker.id === first.id ||
    sides.has(speaker.name) ||
    sides.has(speaker.represents ?? speaker.name) ||
    holdsOfficeIn(speaker, first) ||
    holdsOfficeIn(first, speaker)
  );
}

/** "the company’s founder", "chairman of Northline": there is no other body in the article that it could be an office of. */
function holdsOfficeIn({ role }: Speaker, body: Speaker): boolean {
  if (body.type !== "organization" || role === null) return false;
  const names = new Set(wordsIn(body.name));
  return wordsIn(role).some((word) => names.has(word) || bodyNouns.has(word));
}

function wordsIn(phrase: string): readonly string[] {
  return phrase.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}
