/** The learned steps of the parse, compiled to WebAssembly: see ../steps.ts for what calls them. */
import { forgetVotes, heed, vote } from "./agree.ts";
import {
  LABEL_ROWS,
  LABEL_TEMPLATES,
  choicesFor,
  forgetLabels,
  label,
  labelRows,
  noteLabel,
  pairKey,
  pairOf,
  startLabels,
  wordKey,
} from "./label.ts";
import { classOf, tagsFor } from "./lexicon.ts";
import { ENTITY, LABEL, TAGGER, TREE, allocate, keep, release } from "./memory.ts";
import {
  begin,
  depth,
  finished,
  forgetPlaces,
  move,
  nextPlace,
  onlyMove,
  places,
  stacked,
  wordAt,
} from "./moves.ts";
import { ENTITY_ROWS, ENTITY_TEMPLATES, entityRows, mayBeName, nameKinds } from "./names.ts";
import {
  forgetWords,
  forms,
  heads,
  kinds,
  open,
  order,
  relations,
  reserve,
  tags,
} from "./sentence.ts";
import { TAG_ROWS, TAG_TEMPLATES, tag, tagRows } from "./tag.ts";
import { ROWS } from "./templates.ts";
import { RELATION_COLUMNS, RELATION_TRAITS, TAG_COLUMNS, TAG_TRAITS } from "./traits.ts";
import { TREE_ROWS, TREE_TEMPLATES, attach, treeRows } from "./tree.ts";

export {
  ENTITY,
  LABEL,
  RELATION_COLUMNS,
  RELATION_TRAITS,
  TAGGER,
  TAG_COLUMNS,
  TAG_TRAITS,
  TREE,
  allocate,
  keep,
};
export { forms, heads, kinds, order, relations, reserve, tags };
export { attach, classOf, forgetVotes, heed, label, nameKinds, tag, vote };

/** What the learners need beside. */
export { ROWS, open };
export { TAG_ROWS, TAG_TEMPLATES, tagRows, tagsFor };
export { begin, depth, finished, move, nextPlace, onlyMove, places, stacked, wordAt };
export { TREE_ROWS, TREE_TEMPLATES, treeRows };
export { choicesFor, noteLabel, pairKey, pairOf, startLabels, wordKey };
export { LABEL_ROWS, LABEL_TEMPLATES, labelRows };
export { ENTITY_ROWS, ENTITY_TEMPLATES, entityRows, mayBeName };

/** Forgets all forms and words. */
export function forget(): void {
  release();
  forgetWords();
  forgetPlaces();
  forgetLabels();
}
