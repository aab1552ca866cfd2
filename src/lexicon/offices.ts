/** Offices whose holder is known by name, so that “the mayor said” can be asked for it. */
export const offices: ReadonlySet<string> = new Set(
  `archbishop bishop captain chairman chairwoman chancellor coach commissioner coroner director editor governor headmaster headmistress
  headteacher mayor minister ombudsman owner premier principal secretary senator sheriff treasurer`.split(
    /\s+/u,
  ),
);

/** Offices of those so well known that an article may give nothing but their names: "Fenn would not say. The governor …" */
export const elected: ReadonlySet<string> = new Set(
  "chancellor governor leader pope premier president secretary".split(" "),
);

/** Last words of what a capitalised office is over, before a name: "Secretary of Homeland Security Orla Fenn". */
export const departments: ReadonlySet<string> = new Set(
  `affairs agriculture commerce defence defense development education elections energy enforcement health housing
  intelligence interior justice labor labour marketing operations police prisons protection schools security services staff
  state trade transport transportation treasury`.split(/\s+/u),
);

/** What a party’s spokespeople divide among them: "Education spokeswoman Orla Fenn". */
export const portfolios: ReadonlySet<string> = new Set(
  "affairs agriculture education energy environment health housing transport".split(" "),
);

/** Offices that are called by what they are over, without "the": "head of marketing Orla Fenn". */
export const fieldOffices: ReadonlySet<string> = new Set(
  "chief commissioner coordinator dean director head manager master minister president professor secretary superintendent vice-president".split(
    " ",
  ),
);

/** What makes a lower office of one: "the deputy mayor" is no mayor. */
export const lowerRanks: readonly string[] = [
  "assistant", // the assistant commissioner
  "deputy", // the deputy mayor
  "vice", // the vice chancellor
];

/** Participles that open an office behind a name, and no account of what its holder does as he speaks. */
export const officeParticiples: ReadonlySet<string> = new Set([
  "acting", // Rita Lund, acting head of Solmu, said it was late.
  "founding", // It was late, said Rita Lund, founding editor of the Tide.
  "leading", // Rita Lund, leading counsel, said it was late.
  "managing", // It was late, said Rita Lund, managing director of Solmu.
  "presiding", // It was late, said Rita Lund, presiding judge.
  "ranking", // It was late, said Rita Lund, ranking member of the board.
  "serving", // It was late, said Rita Lund, serving chair of the board.
]);

/** Offices that end in the name of a paper, by the word before: "the Lord Advocate" is nobody's newspaper. */
export const paperOffices: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ["advocate", "economist"].map((paper) => [
    paper,
    new Set([
      "chief", // The Chief Economist said it was late.
      "judge", // The Judge Advocate said it was late.
      "lord", // The Lord Advocate said it was late.
      "senior", // The Senior Economist said it was late.
      "'s", // The bank's Economist said it was late.
      "’s", // The devil’s Advocate said it was late.
    ]),
  ]),
);

/** Offices that the opposition has too: "the shadow minister" is no minister. */
export const shadowed: ReadonlySet<string> = new Set([
  "chancellor", // The shadow chancellor said it was late.
  "minister", // The shadow minister said it was late.
  "secretary", // The shadow secretary said it was late.
]);

/** Titles of those who hold an office by them, and no mere rank. */
export const officeTitles: ReadonlySet<string> = new Set([
  "governor", // Gov. Orla Fenn, the chair, said it was late.
  "senator", // Sen. Orla Fenn, the chair, said it was late.
  "representative", // Rep. Orla Fenn, the chair, said it was late.
  "ambassador", // Amb. Orla Fenn, the chair, said it was late.
]);

/** Ranks that no short title stands for. */
export const fullRanks: ReadonlySet<string> = new Set([
  "professor", // Professor Orla Fenn, the chair, said it was late.
  "colonel", // Colonel Orla Fenn, the chair, said it was late.
  "captain", // Captain Orla Fenn, the chair, said it was late.
  "major", // Major Orla Fenn, the chair, said it was late.
]);

/** The part that a barrister takes in a trial, behind the name. */
export const trialParts: ReadonlySet<string> = new Set([
  "defending", // Orla Fenn, defending, said he was in Lisse.
  "mitigating", // Orla Fenn, mitigating, said he was in Lisse.
  "prosecuting", // Orla Fenn, prosecuting, said he had set the fire.
]);
