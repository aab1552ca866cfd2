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
      message: "All 5 statements of this article come from Mara Lind: ask somebody else as well.",
    },
    {
      article: `Mara Lind said that the bridge was unsafe. ${more}`,
      options: { statements: 3 },
      words: "Mara Lind",
      message: "All 3 statements of this article come from Mara Lind: ask somebody else as well.",
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
      message: `All ${sourced.length} statements of this article come from ${speaker.name}: ask somebody else as well.`,
      statement: first.id,
      suggestion: null,
    };
  },
};

/** A body and those who speak for it are one side. */
function isOneSide({ speaker: mention }: Statement, { id, name, represents }: Speaker): boolean {
  if (!mention) return false;
  const { speaker } = mention;
  const sides = new Set([name, represents ?? name]);
  return (
    speaker.id === id || sides.has(speaker.name) || sides.has(speaker.represents ?? speaker.name)
  );
}
