import { RELATION_COLUMNS, TAG_COLUMNS } from "./columns.ts";
import { relationTraits, tagTraits } from "./traits.ts";

type Pointer = WebAssembly.Global;
type Count = WebAssembly.Global;
type Step = (first: number, size: number) => void;

/**
 * What steps/ exports. A step works on one sentence: the place of its first word among all words that lie in the memory, and
 * how many it has. A pointer is a place in the memory.
 */
export interface Steps {
  readonly memory: WebAssembly.Memory;
  readonly TAGGER: Pointer;
  readonly LABEL: Pointer;
  readonly TREE: Pointer;
  readonly ENTITY: Pointer;
  readonly TAG_TRAITS: Pointer;
  readonly RELATION_TRAITS: Pointer;
  readonly TAG_COLUMNS: Pointer;
  readonly RELATION_COLUMNS: Pointer;

  /** So many bytes of the memory, which may move to a new buffer. */
  allocate(bytes: number): number;
  /** What is allocated so far outlives `forget`. */
  keep(): void;
  /** Forgets all forms and words. */
  forget(): void;

  /** Makes room for the words of a text. What is told of them are arrays in step with them. */
  reserve(words: number): void;
  readonly forms: Pointer;
  readonly tags: Pointer;
  readonly heads: Pointer;
  readonly order: Pointer;
  readonly relations: Pointer;
  readonly kinds: Pointer;

  classOf(lexicon: number, key: number): number;
  readonly tag: (lexicon: number, first: number, size: number) => void;
  readonly attach: Step;
  readonly label: (choices: number, first: number, size: number) => void;
  readonly nameKinds: Step;
  readonly forgetVotes: Step;
  readonly vote: Step;
  readonly heed: Step;

  /**
   * For the learners: what a step does, in its parts. What names the rows of a choice leaves their numbers at ROWS, as many
   * as there are templates.
   */
  readonly ROWS: Pointer;
  open(first: number, size: number): void;

  readonly TAG_TEMPLATES: Count;
  readonly TAG_ROWS: Count;
  tagsFor(lexicon: number, i: number): number;
  tagRows(i: number): void;

  readonly TREE_TEMPLATES: Count;
  readonly TREE_ROWS: Count;
  begin(first: number, size: number): void;
  readonly depth: Count;
  places(): number;
  nextPlace(): number;
  stacked(down: number): number;
  wordAt(place: number): number;
  finished(): number;
  onlyMove(): number;
  treeRows(): void;
  move(kind: number): void;

  readonly LABEL_TEMPLATES: Count;
  readonly LABEL_ROWS: Count;
  startLabels(first: number, size: number): void;
  choicesFor(choices: number, i: number): number;
  labelRows(i: number): void;
  noteLabel(i: number): void;
  pairOf(i: number): number;
  pairKey(pair: number): number;
  wordKey(pair: number, i: number): number;

  readonly ENTITY_TEMPLATES: Count;
  readonly ENTITY_ROWS: Count;
  mayBeName(i: number): number;
  entityRows(i: number): void;
}

/** The steps with empty tables; `compiled` is what the build makes of steps/. */
export function stepsFrom(compiled: Uint8Array): Steps {
  const module = new WebAssembly.Module(compiled);
  const { exports: steps } = new WebAssembly.Instance<Steps>(module);
  const { buffer } = steps.memory;
  new Int32Array(buffer, steps.TAG_TRAITS.value).set(tagTraits());
  new Int32Array(buffer, steps.RELATION_TRAITS.value).set(relationTraits());
  new Uint8Array(buffer, steps.TAG_COLUMNS.value).set(TAG_COLUMNS);
  new Uint8Array(buffer, steps.RELATION_COLUMNS.value).set(RELATION_COLUMNS);
  return steps;
}
