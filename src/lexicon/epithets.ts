/**
 * Singular nouns with which a writer takes up somebody already introduced, only to vary the words: "Fenn scored twice. The
 * striker said …". Nouns for an office ("the judge", "the doctor") are not here: they bring in somebody else.
 */
export const epithets: ReadonlySet<string> = new Set(
  `man woman singer actor actress star striker midfielder defender goalkeeper winger footballer player golfer cyclist swimmer
  runner athlete boxer jockey driver rider champion captain skipper teenager youngster veteran billionaire millionaire mogul
  tycoon businessman businesswoman entrepreneur magnate politician nominee candidate contender hopeful front-runner
  frontrunner incumbent challenger republican democrat conservative liberal socialist independent novelist author writer poet
  musician rapper guitarist drummer comedian comic presenter broadcaster filmmaker film-maker playwright songwriter artist
  painter sculptor designer chef model diva heiress widow widower father mother grandmother grandfather mother-of-two
  mother-of-three mother-of-four father-of-two father-of-three father-of-four former-minister ex-minister ex-president
  pensioner retiree defendant accused suspect victim prisoner fugitive whistleblower whistle-blower legend hero number-one
  frenchman englishman teen newcomer outsider insider personality celebrity tennis-player batsman bowler quarterback
  duchess duke prince princess king queen monarch pontiff lawmaker congressman congresswoman senator mp native neurosurgeon
  physicist astronaut explorer`.split(/\s+/),
);

/** Different words for one office: "Judge Orla Fenn … the magistrate". */
export const sameOffice: readonly ReadonlySet<string>[] = [
  "judge justice magistrate",
  "lawyer attorney counsel solicitor barrister",
  "boss chief manager coach head director executive ceo",
  "chairman chairwoman chair chairperson president",
  "spokesman spokeswoman spokesperson",
  "officer policeman policewoman constable detective sergeant inspector sheriff",
  "politician lawmaker congressman congresswoman senator representative mp legislator",
  "professor academic scholar scientist researcher expert",
  "director executive officer",
  "minister secretary chancellor premier",
  "player striker midfielder defender winger goalkeeper captain skipper",
].map((words) => new Set(words.split(" ")));

/** Words for parties that one person cannot both belong to. */
export const parties: readonly ReadonlySet<string>[] = [
  "democratic democrat",
  "republican gop",
  "labour",
  "conservative tory",
  "liberal",
].map((words) => new Set(words.split(" ")));
