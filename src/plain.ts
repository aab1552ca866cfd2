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
