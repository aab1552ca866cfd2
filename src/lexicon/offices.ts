/** Offices whose holder is known by name, so that “the mayor said” can be asked for it. */
export const offices: ReadonlySet<string> = new Set(
  `archbishop bishop captain chairman chairwoman chancellor coach commissioner coroner director editor governor headmaster headmistress
  headteacher mayor minister ombudsman owner premier principal secretary senator sheriff treasurer`.split(
    /\s+/u,
  ),
);
