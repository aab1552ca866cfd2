/**
 * Singular nouns with which a writer takes up somebody already introduced, only to vary the words: "Fenn scored twice. The
 * striker said …". Nouns for an office ("the judge", "the doctor") are not here: they bring in somebody else.
 */
export const epithets: ReadonlySet<string> = new Set(
  `accused all-rounder actor actress artist astronaut athlete author backbencher batsman batter billionaire bowler boxer broadcaster businessman
  businesswoman candidate captain celebrity challenger champion chef comedian comic congressman congresswoman
  conservative contender cyclist defendant defender democrat designer diva drummer duchess duke
  englishman entrepreneur ex-minister ex-president explorer father father-of-four father-of-three father-of-two
  film-maker filmmaker fly-half footballer former-minister frenchman front-runner frontbencher frontrunner fugitive goalkeeper goalscorer golfer
  grandfather grandmother guitarist heiress hero hopeful incumbent independent insider jockey king lawmaker
  legend liberal magnate man midfielder millionaire model mogul monarch mother mother-of-four mother-of-three
  mother-of-two mp musician native neurosurgeon newcomer nominee novelist number-one outsider painter peer pensioner
  personality physicist pitcher player playwright poet politician pontiff presenter prince princess prisoner quarterback
  queen rapper republican retiree rider runner scrum-half sculptor seamer senator singer skipper socialist songwriter spinner sprinter star striker
  suspect swimmer teen teenager tennis-player tycoon veteran victim whistle-blower whistleblower wicketkeeper widow widower
  winger witness woman writer youngster back-rower bassist centre-back centre-half crooner decathlete finalist flanker full-back
  fullback heptathlete hooker hurdler left-back left-hander medalist medallist paceman pianist playmaker prop quarter-finalist
  right-back right-hander rower semi-finalist soprano tenor violinist wing-back
  catcher cornerback goalie infielder netminder outfielder phenom pundit seed rookie shortstop slugger tailback immigrant gymnast marathoner racer skater skier snowboarder triathlete wrestler`.split(
    /\s+/,
  ),
);

/** Different words for one office: "Judge Orla Fenn … the magistrate". */
export const sameOffice: readonly ReadonlySet<string>[] = [
  "judge justice magistrate",
  "lawyer attorney counsel solicitor barrister",
  "boss manager coach",
  "boss chief head executive ceo",
  "chairman chairwoman chair chairperson",
  "spokesman spokeswoman spokesperson",
  "officer policeman policewoman constable detective sergeant inspector superintendent trooper sheriff",
  "ambassador envoy diplomat",
  "politician lawmaker congressman congresswoman senator representative mp legislator",
  "professor academic scholar scientist researcher expert",
  "director executive officer",
  "minister secretary chancellor premier",
  "captain skipper",
  "shareholder investor backer",
  "pope pontiff",
  "headteacher headmaster headmistress head principal",
  "reverend preacher pastor vicar priest clergyman minister",
].map((words) => new Set(words.split(" ")));

/** Those who take part in a trial by their office, with the offices by which an article names them: "A prosecutor said so. Assistant Attorney Orla Fenn …" */
export const courtOffices: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ["prosecutor", "prosecutor attorney barrister lawyer"],
    ["judge", "judge justice magistrate recorder sheriff"],
    ["magistrate", "judge justice magistrate"],
    ["barrister", "barrister counsel lawyer"],
    ["coroner", "coroner examiner"],
  ].map(([office = "", bearers = ""]) => [office, new Set(bearers.split(" "))]),
);

/** Epithets with the offices whose bearers they are never used of: no manager is "the striker", no judge "the accused". */
export const unlike: readonly (readonly [
  epithets: ReadonlySet<string>,
  offices: ReadonlySet<string>,
])[] = [
  [
    "all-rounder batter bowler centre-back defender flanker footballer full-back fullback goalkeeper hooker left-back midfielder player paceman playmaker prop quarterback right-back rookie seamer skipper spinner striker wicketkeeper wing-back winger youngster",
    "agent arbiter boss chairman chairwoman coach director manager owner referee umpire",
  ],
  [
    "accused defendant fugitive prisoner suspect victim witness",
    "attorney barrister chief constable counsel detective inspector judge lawyer magistrate officer prosecutor sheriff solicitor",
  ],
].map(([epithets = "", offices = ""]) => [
  new Set(epithets.split(" ")),
  new Set(offices.split(" ")),
]);

/** Nouns for a voice that is nobody who has been named before: "“It rained,” said Fenn. “It snowed,” | the narrator said". */
export const strangers: ReadonlySet<string> = new Set(
  "announcer caller heckler interviewer moderator narrator questioner reporter source".split(" "),
);

/** Nouns for those who know, with which a writer takes up an expert who has spoken: "“It is rare,” said Dr Fenn. The researcher …" */
export const scholars: ReadonlySet<string> = new Set(
  "academic analyst astronomer botanist chemist economist expert historian physicist professor researcher scholar scientist".split(
    " ",
  ),
);

/** Of the epithets those that may be of anybody at all, named or not: "One clerk wept. The woman said …" */
export const anybody: ReadonlySet<string> = new Set(
  "boy girl man mother father pensioner teen teenager victim witness woman youngster".split(" "),
);

/** Nouns that with a nationality take up somebody too: "Tam Rook won the race. The Scottish coach said …" */
export const tradesOfNationals: ReadonlySet<string> = new Set(
  "architect boss chef coach conductor director driver engineer manager pilot scientist trainer".split(
    " ",
  ),
);

/** Members of parties whom a word before them makes a part of it: "House Republicans". */
export const partMembers: ReadonlySet<string> = new Set([
  "democrats", // Lisse Democrats opposed the toll.
  "republicans", // House Republicans backed the toll.
]);

/** Words before them that make the name of a party: "the Liberal Democrats". */
export const partyKinds: ReadonlySet<string> = new Set([
  "christian", // the Christian Democrats
  "free", // the Free Democrats
  "liberal", // the Liberal Democrats
  "social", // the Social Democrats
  "sweden", // the Sweden Democrats
]);

/** Words for parties that one person cannot both belong to. */
export const parties: readonly ReadonlySet<string>[] = [
  "democratic democrat",
  "republican gop",
  "labour",
  "conservative tory",
  "liberal",
].map((words) => new Set(words.split(" ")));
