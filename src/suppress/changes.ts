/** Lines of a file, 1-based, both included. */
export interface Lines {
  readonly from: number;
  readonly to: number;
}

/** The lines that a unified diff of one file without context adds or changes: "@@ -3,0 +4,2 @@" says 4 and 5. */
export function changedLines(diff: string): readonly Lines[] {
  return Array.from(
    diff.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm),
    ([, start, count]) => {
      const from = Number(start);
      return { from, to: from + Number(count ?? 1) - 1 };
    },
  ).filter(({ from, to }) => from <= to);
}

export function touches(changed: readonly Lines[], { from, to }: Lines): boolean {
  return changed.some((lines) => lines.from <= to && from <= lines.to);
}
