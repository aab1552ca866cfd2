import type { Word } from "../../types.ts";
import type { Entity } from "../entity.ts";
import { honorifics } from "../../lexicon/titles.ts";
import { isRole } from "../nouns.ts";
import type { Cast, Named } from "../types.ts";

/** No list of speakers is read further than this many names. */
const LIMIT = 60;

/** "Orla Fenn and Tam Rook", "the council, Ms Fenn and Mr Rook", "neither Orla Fenn nor Tam Rook" */
export function withOthers(words: readonly Word[], cast: Cast, first: number, to: number): Named {
  const found = [first];
  let index = cast.names[first]?.to ?? to;
  const isPlace = cast.entityOf[first]?.isPlace === true;
  // "Tam Rook, of the Bakers and Allied Trades Union": where he belongs.
  // "Tam Rook, who knows Lisse and Orland,": what he does.
  if (words[index]?.text === "," && /^(?:IN|W)/.test(words[index + 1]?.tag ?? ""))
    return named(cast, [first]);
  for (let guard = 0; guard < LIMIT && index < to; guard += 1) {
    const word = words[index];
    if (!word) break;
    const name = cast.nameAt[index] ?? -1;
    // "Lisse and Orland said", but not "Lisse, Orla Fenn"
    const isOne = (cast.entityOf[name]?.isPlace === true) === isPlace;
    if (
      name > found.at(-1)! &&
      isOne &&
      joins(words, cast, index) &&
      !isElsewhere(words, cast, name, found)
    ) {
      found.push(name);
      index = cast.names[name]?.to ?? index + 1;
    } else index += 1;
  }
  const joined =
    found.length > 1 && found.slice(1).some((name) => afterConjunction(words, cast, name));
  return named(cast, joined ? found : [first]);
}

/** "Orla Fenn, who knows Tam Rook and | Edda Pell", "who works for the ports of Lisse and | Orland": coordinated with what is none of the list. */
function isElsewhere(
  words: readonly Word[],
  { names, nameAt }: Cast,
  name: number,
  found: readonly number[],
): boolean {
  const last = words[(names[name]?.to ?? 0) - 1];
  const head = last?.relation === "conj" ? words[last.head] : undefined;
  const first = head ? (nameAt[head.index] ?? -1) : -1;
  if (first < 0) return head !== undefined && /^(?:nmod|obj|obl)$/.test(head.relation);
  return first !== name && !found.includes(first);
}

/** Whether only a title stands between the name at a word and the "and" or comma before it. */
function joins(words: readonly Word[], cast: Cast, index: number): boolean {
  const name = cast.names[cast.nameAt[index] ?? -1];
  if (!name || name.from !== index || /^(?:NN|POS)/.test(words[name.to]?.tag ?? "")) return false;
  let start = Math.min(name.start, name.from);
  while (
    start > 0 &&
    (words[start - 1]?.tag === "DT" ||
      words[start - 1]?.tag.startsWith("JJ") === true ||
      words[start - 1]?.tag === "NN" ||
      isPlaced(words, start - 1))
  )
    start -= 1;
  const before = words[start - 1];
  return (
    before !== undefined &&
    (before.text === "and" || before.text === "nor" || before.text === ",") &&
    !(before.text === "," && !goesOn(words, cast, index))
  );
}

/** "and | Green councillor Jo Lund": a party or a town before a role is no speaker beside the first. */
function isPlaced(words: readonly Word[], index: number): boolean {
  const role = words[index + 1];
  return (
    words[index]?.tag === "NNP" &&
    role?.tag === "NN" &&
    (isRole(role.lower) || honorifics.has(role.lower))
  );
}

/** In a list after a comma a name goes on to the next: not the firm in "Orla Fenn, Vesper's chairman, …". */
function goesOn(words: readonly Word[], cast: Cast, index: number): boolean {
  const entity = cast.entityOf[cast.nameAt[index] ?? -1];
  const name = cast.names[cast.nameAt[index] ?? -1];
  const after = name && words[name.to];
  return (
    (entity?.type === "person" || entity?.type === "organization") &&
    (after?.text === "," || after?.text === "and" || after?.text === "(")
  );
}

function afterConjunction(words: readonly Word[], cast: Cast, index: number): boolean {
  const name = cast.names[index];
  if (!name) return false;
  for (let at = Math.min(name.start, name.from) - 1, steps = 0; steps < 4; at -= 1, steps += 1)
    if (words[at]?.text === "and" || words[at]?.text === "nor") return true;
  return false;
}

/** A source by the names in it: "Orla Fenn and Tam Rook". */
export function named(cast: Cast, indices: readonly number[]): Named {
  const entities = new Set<Entity>();
  for (const index of indices) {
    const entity = cast.entityOf[index];
    if (entity) entities.add(entity);
  }
  const name = cast.names[indices[0] ?? 0];
  return { form: "named", entities: [...entities], range: [name?.from ?? 0, name?.to ?? 0] };
}
