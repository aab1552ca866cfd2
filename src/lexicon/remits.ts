/**
 * Words that tell apart the holders of one office, or bodies of one kind: the energy minister is not the foreign minister, the parish
 * council not the city council, the Spanish president not the French one. Two words of one line, or words of two lists, may go together.
 */
export const remits: readonly (readonly ReadonlySet<string>[])[] = [
  // "the energy minister", "the finance ministry"
  [
    "agriculture agricultural farm farming",
    "business",
    "climate environment environmental",
    "commerce",
    "culture",
    "defence defense",
    "development",
    "economy economic",
    "education",
    "employment",
    "energy",
    "finance financial treasury",
    "fire",
    "foreign",
    "health healthcare",
    "home interior",
    "housing",
    "immigration migration",
    "information",
    "intelligence",
    "justice",
    "labor labour",
    "oil petroleum",
    "planning",
    "police policing",
    "port",
    "prison prisons",
    "schools",
    "science",
    "security",
    "sport sports",
    "technology digital",
    "tourism",
    "trade",
    "transport transportation",
    "water",
    "welfare",
  ],
  // "the chief financial officer", "the commercial director"
  [
    "commercial sales",
    "executive",
    "finance financial",
    "fire",
    "legal",
    "marketing",
    "medical",
    "operating operations",
    "police",
    "scientific science",
    "technical technology",
  ],
  // "the defence barrister"
  ["defence defense defending", "prosecution prosecuting"],
  // "the county council", "the federal judge"
  [
    "borough",
    "city",
    "county",
    "district",
    "federal",
    "parish",
    "regional region",
    "state",
    "town",
    "village",
  ],
].map((lines) => lines.map((line) => new Set(line.split(" "))));

/** Offices that each club, town or firm has one of: "the Vesper coach" is not the coach of Pell. */
export const soleOffices: ReadonlySet<string> = new Set(
  "boss captain ceo chairman chairwoman chief coach executive governor head headteacher manager mayor president principal sheriff skipper".split(
    " ",
  ),
);
