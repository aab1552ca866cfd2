/** The words of a name without case and diacritics, so that "Sorensen" finds "Sørensen" and "Zoe" finds "Zoë". */
export function plainWords(name: string): readonly string[] {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[’']s\b/g, "")
    .toLowerCase()
    .replace(/ø/g, "o")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** Tells of a name whether it has all words of one that is asked for, in any order. */
export function nameTest(asked: readonly string[]): (name: string) => boolean {
  const all = asked.map(plainWords).filter((words) => words.length > 0);
  return (name) => {
    const words = new Set(plainWords(name));
    return all.some((wanted) => wanted.every((word) => words.has(word)));
  };
}
