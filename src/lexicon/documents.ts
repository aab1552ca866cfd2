/** Nouns for what speaks in writing, sound or figures, in lower case and singular: "the memo outlines", "figures showed". */
export const documentNouns: ReadonlySet<string> = new Set(
  `account accusation act ad advert advertisement affidavit agenda agreement allegation amendment analysis
  announcement answer application appraisal archive argument article assessment audio audit autopsy average backgrounder badge banner billboard balance-sheet
  ballot bill biography blog blueprint book booklet brief briefing broadcast brochure bulletin by-law bylaw
  calculation calendar caption cartoon catalogue census chapter chart chat chronicle circular claim clip code
  code-of-conduct column comment commercial communication communique communiqué complaint conclusion
  constitution contract copy correspondence count cover dashboard data database decision declaration decree deed
  deposition diagram diary dictionary directive disclosure discussion dispatch document documentary dossier
  draft e-mail edition editorial email entry episode epilogue essay estimate evaluation evidence exam example excerpt
  exhibit experiment expose exposé extract fact-check factsheet fax feature file filing film finding flyer footage
  footnote forecast form gauge graph guidance guidebook guideline handbook hashtag headline history image index
  indicator indictment infographic inscription instruction interview inventory investigation invoice item judgement judgment law
  lawsuit lead leaflet ledger legislation letter line list log logo lyric magazine-article mailer manifesto manual manuscript
  map material measure measurement memo memoir memorandum message minute missive motion movie narrative newsletter note
  notice notification novel number obituary op-ed opinion order overview page pamphlet paper papers paragraph passage
  petition photo photograph picture piece placard plan plaque play plea podcast poem policy poll polling post postcard
  poster posting preamble precedent presentation press-release preview profile program programme projection
  proof proposal prospectus protocol publicity questionnaire quote ranking reading readout rebuttal receipt recital
  record recording register regulation release remark replay reply report reporting research resolution response result
  return revelation review rule ruling rumor rumour résumé sample scan scenario scene schedule science scoop
  score screengrab screenshot script search section sentence sheet show sign signature simulation slide slogan song source-code
  speculation speech spot spreadsheet statement statistic statute sticker story strategy study submission subpoena synopsis
  suggestion suit summary survey symbol t-shirt table tally tape telegram test testimony testing text text-message
  textbook theory thesis thread ticket timeline title trailer transcript translation transmission treatise treaty trend trial tweet
  update verdict version video voicemail warning warrant web-page webpage white-paper whitepaper wiki will word work writ write-up
  yearbook`.split(/\s+/),
);

/** Parts of a text that go by a number: "Article 33 says". */
export const numberedParts: ReadonlySet<string> = new Set(
  "amendment article chapter clause measure paragraph proposition regulation resolution rule schedule section title".split(
    " ",
  ),
);

/** Nouns for what a court rules in: "ruled in a separate matter that". */
export const lawCases: ReadonlySet<string> = new Set(["case", "matter"]);

/** Nouns for a work whose title follows: "the novel Silverwell". */
export const works: ReadonlySet<string> = new Set(
  "album autobiography ballad biography blockbuster book comedy documentary drama epic film memoir movie musical novel opera play poem remake saga sequel sitcom song thriller".split(
    " ",
  ),
);

/** Nouns for those whose work a text is: "its authors". */
export const makers: ReadonlySet<string> = new Set(
  "author co-author co-sponsor compiler drafter sponsor writer".split(" "),
);

/** What whoever made a work is called, by the word before "by": "the novel by Orla Fenn", "a film directed by Tam Rook". */
export const makersOf: ReadonlyMap<string, readonly string[]> = new Map([
  ["album", ["singer", "musician"]],
  ["autobiography", ["author", "writer"]],
  ["biography", ["author", "biographer", "writer"]],
  ["book", ["author", "writer"]],
  ["directed", ["director", "film-maker", "filmmaker"]],
  ["memoir", ["author", "writer"]],
  ["novel", ["author", "novelist", "writer"]],
  ["novels", ["author", "novelist", "writer"]],
  ["painted", ["painter", "artist"]],
  ["painting", ["painter", "artist"]],
  ["paintings", ["painter", "artist"]],
  ["play", ["author", "dramatist", "playwright", "writer"]],
  ["poem", ["author", "poet", "writer"]],
  ["poems", ["author", "poet", "writer"]],
  ["song", ["singer", "songwriter"]],
  ["songs", ["singer", "songwriter"]],
  ["thriller", ["author", "novelist", "writer"]],
  ["written", ["author", "writer"]],
]);

/** Last words of the names of laws, which are no bodies: "the Fair Quays Act". */
export const lawNameEnds: ReadonlySet<string> = new Set(
  "act amendment bill constitution treaty".split(" "),
);

/** Texts that are spoken of rather than speak. */
export const lawNouns: ReadonlySet<string> = new Set([
  "act", // The act, passed in May, says Fenn, is unfair.
  "bill", // The bill, passed in May, says Fenn, is unfair.
  "law", // The law, passed in May, says Fenn, is unfair.
  "legislation", // The legislation, passed in May, says Fenn, is unfair.
  "measure", // The measure, passed in May, says Fenn, is unfair.
  "statute", // The statute, passed in May, says Fenn, is unfair.
  "treaty", // The treaty, signed in May, says Fenn, is unfair.
]);

/** Texts that have a name of their own, in lower case. */
export const namedTexts: ReadonlySet<string> = new Set([
  "bible",
  "koran",
  "magna carta",
  "qur'an",
  "quran",
  "talmud",
  "torah",
]);

/** First words of the names of what was agreed: "the Treaty of Lisse". */
export const accords: ReadonlySet<string> = new Set(
  "charter constitution convention declaration treaty".split(" "),
);

/** Last words of the names of what was asked or counted, with the words that make a body of it: "a Lisse Ledger Poll", but not "the Geological Survey". */
export const pollNameEnds: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["poll", new Set()],
  ["survey", new Set(["antarctic", "geologic", "geological", "ordnance", "soil"])],
]);

/** Plurals that stand for what was counted or found, though the singular may be a person: "figures showed". */
export const documentPlurals: ReadonlySet<string> = new Set(
  "figures numbers statistics data records papers findings results minutes accounts polls papers returns".split(
    " ",
  ),
);

/** Words by which any document may be taken up again: "a memo … The document says". */
export const anyDocument: ReadonlySet<string> = new Set(
  "document text paper piece publication".split(" "),
);

/** Different words for one document: "a survey of drivers … The poll found", "The study … The report said". */
export const documentKinds: readonly ReadonlySet<string>[] = [
  "poll survey study audit report research analysis paper review findings finding investigation inquiry",
  "memo memorandum document note letter email e-mail missive message correspondence",
  "article story piece report feature column editorial op-ed essay profile exposé expose item",
  "lawsuit suit complaint filing petition motion brief submission affidavit indictment writ",
  "law act bill legislation statute measure ruling",
  "ruling judgment judgement decision verdict opinion order",
  "ad advert advertisement spot commercial video clip film trailer footage recording tape",
  "tweet post message posting thread",
  "statement release announcement communiqué communique declaration",
  "book memoir biography novel work",
  "assessment report study appraisal evaluation forecast estimate",
].map((kinds) => new Set(kinds.split(" ")));

/** Nouns for what shows or tells of somebody at something: "a video of Lund saying that it was late". */
export const showings: ReadonlySet<string> = new Set(
  "account audio clip film footage memory picture recording report scene story tale tape video".split(
    " ",
  ),
);

/** Participles for what is written on a thing: "a memo marked “Private” said". */
export const marking: ReadonlySet<string> = new Set([
  "call", // A report called “The Pier” said it was late.
  "entitle", // A report entitled “The Pier” said it was late.
  "head", // A letter headed “Private” said it was late.
  "label", // A file labelled “Pier” said it was late.
  "mark", // A memo marked “Private” said it was late.
  "stamp", // A letter stamped “Urgent” said it was late.
  "title", // A video titled “The Pier” claimed it was late.
]);

/** Participles by which a document comes to an outlet that has not written it: "a memo seen by the Ledger". */
export const reaching: ReadonlySet<string> = new Set([
  "get", // a memo got by the Ledger
  "leak", // a memo leaked by the Ledger
  "obtain", // a memo obtained by the Ledger
  "review", // a memo reviewed by the Ledger
  "see", // a memo seen by the Ledger
  "view", // a memo viewed by the Ledger
]);

/** What a body is made of that says something and is no organization: "a growing body of research". */
export const learning: ReadonlySet<string> = new Set([
  "evidence", // A growing body of evidence suggests it was late.
  "literature", // A growing body of literature suggests it was late.
  "opinion", // A body of opinion held that it was late.
  "research", // A growing body of research suggests it was late.
  "studies", // A growing body of studies suggests it was late.
  "study", // A growing body of study suggests it was late.
  "work", // A growing body of work suggests it was late.
  "works", // A growing body of works suggests it was late.
]);

/** What sets a text apart from the one told of. */
export const earlierOnes: ReadonlySet<string> = new Set([
  "earlier", // The earlier poll found it late.
  "other", // The other poll found it late.
  "previous", // The previous poll found it late.
]);

/** The same, and what tells that a text is not the next that is named. */
export const otherOnes: ReadonlySet<string> = new Set([
  ...earlierOnes, // The earlier poll found it late.
  "last", // The last poll found it late.
  "second", // The second poll found it late.
  "similar", // A similar poll found it late.
]);

/** What is done with a suit that is no lawsuit. */
export const wearing: ReadonlySet<string> = new Set([
  "don", // He donned a suit.
  "sport", // He sported a suit.
  "wear", // He wore a suit.
]);
