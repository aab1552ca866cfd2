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

/** Participles and adjectives before an office: "the outgoing director". */
export const termWords: ReadonlySet<string> = new Set([
  "acting", // acting director Orla Fenn
  "founding", // founding director Orla Fenn
  "incoming", // incoming director Orla Fenn
  "managing", // managing director Orla Fenn
  "outgoing", // outgoing director Orla Fenn
]);

/** What tells that an office is no longer held, or not yet in full, whatever the tagger takes it for. */
export const formerly: ReadonlySet<string> = new Set([
  "acting", // acting coach Orla Fenn
  "former", // former coach Orla Fenn
  "onetime", // onetime coach Orla Fenn
  "retired", // retired coach Orla Fenn
  "then", // then coach Orla Fenn
]);

/** Words that rank people, whatever the noun. */
export const rankWords: ReadonlySet<string> = new Set([
  "acting", // The acting whip said it was late.
  "chief", // The chief whip said it was late.
  "deputy", // The deputy provost said it was late.
]);

/** Words that many roles share by chance: "the New Lisse mayor" and "the New Orland mayor". */
export const commonModifiers: ReadonlySet<string> = new Set([
  "chief", // the chief clerk, the chief vet
  "east", // the East Lisse mayor, the East Orland mayor
  "leading", // the leading clerk, the leading vet
  "new", // the New Lisse mayor, the New Orland mayor
  "north", // the North Lisse mayor, the North Orland mayor
  "senior", // the senior clerk, the senior vet
  "south", // the South Lisse mayor, the South Orland mayor
  "top", // the top clerk, the top vet
  "west", // the West Lisse mayor, the West Orland mayor
]);

/** Lawyers, who by a place before them speak for nobody: "a Lisse-based lawyer". */
export const lawyers: ReadonlySet<string> = new Set([
  "attorney", // a Lisse-based attorney
  "barrister", // a Lisse-based barrister
  "lawyer", // a Lisse-based lawyer
  "solicitor", // a Lisse-based solicitor
]);

/** What stands before an attorney or a representative who holds an office and has no client. */
export const publicOffices: ReadonlySet<string> = new Set([
  "city", // City Attorney Orla Fenn
  "county", // County Attorney Orla Fenn
  "district", // District Attorney Orla Fenn
  "state", // State Representative Orla Fenn
  "u.s.", // U.S. Attorney Orla Fenn
  "us", // US Attorney Orla Fenn
]);
