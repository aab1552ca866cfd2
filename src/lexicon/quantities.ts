/** Nouns and other words for how many: "half of the voters", "a chorus of critics". */
export const quantities: ReadonlySet<string> = new Set(
  `half third quarter fifth tenth majority minority plurality percent percentage per-cent % number handful couple few many
  most some several all none both each lot rest dozen hundred thousand million score two-third three-quarter chorus
  series group crowd host array range bulk part share string variety wave cohort swath flock slew raft trio pair one two
  three four five six seven eight nine ten majorities dozens hundreds thousands millions scores two-thirds three-quarters
  lots plenty much more least any either neither others another`.split(/\s+/),
);
