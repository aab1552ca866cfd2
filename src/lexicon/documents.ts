/** Nouns for what speaks in writing, sound or figures, in lower case and singular: "the memo outlines", "figures showed". */
export const documentNouns: ReadonlySet<string> = new Set(
  `account act ad advert advertisement affidavit agenda agreement amendment analysis announcement answer appraisal archive
  article assessment audit autopsy ballot balance-sheet bill biography blog book booklet briefing broadcast brief brochure
  bulletin bylaw by-law calculation caption cartoon catalogue census chapter chart chat chronicle circular
  clip code column comment commercial communication communique communiqué complaint conclusion constitution contract copy
  correspondence count cover data database declaration decision decree deed deposition diagram diary dictionary directive
  discussion dispatch disclosure document documentary dossier draft editorial edition email e-mail entry episode essay estimate
  evaluation evidence excerpt exam example exhibit experiment exposé expose extract fact-check fax feature figure file filing film
  finding flyer footage forecast form footnote gauge graph guidance guideline guidebook handbook headline history
  image index indictment indicator inscription instruction interview investigation invoice item judgement
  judgment judgement law lawsuit lead leaflet legislation letter line list log lyric magazine-article manifesto manual manuscript
  map material measure measurement memo memoir memorandum message minute model motion movie narrative newsletter note notice notification
  novel number obituary op-ed opinion order page paper-trail pamphlet paper papers paragraph passage petition photo
  photograph picture piece placard plan plaque play plea poem policy poll polling post postcard poster posting preamble precedent press-release
  presentation preview profile programme program projection proof proposal prospectus protocol publicity quote questionnaire
  ranking reading rebuttal receipt recital record recording register regulation release remark reply report reporting
  research resolution response result résumé return review revelation rule ruling schedule scene scoop score script search section sentence
  sheet show sign signature song source-code speech spot spreadsheet statement statistic statute story strategy study
  submission subpoena suit summary survey symbol table tally tape telegram test testimony testing text text-message textbook theory thesis
  thread ticket timeline title trailer transcript transmission treaty trial tweet update verdict version
  video voicemail warning warrant webpage web-page wiki will word work write-up writ yearbook blueprint application argument
  claim allegation accusation suggestion rumour rumor speculation trend sample simulation scan scenario science
  calendar code-of-conduct constitution logo slogan slide`.split(/\s+/),
);

/** Plurals that stand for what was counted or found, though the singular may be a person: "figures showed". */
export const documentPlurals: ReadonlySet<string> = new Set(
  "figures numbers statistics data records papers findings results minutes accounts polls papers returns".split(" "),
);

/** Words by which any document may be taken up again: "a memo … The document says". */
export const anyDocument: ReadonlySet<string> = new Set(
  "document text paper piece publication".split(" "),
);

/** Different words for one document: "a survey of drivers … The poll found", "The study … The report said". */
export const documentKinds: readonly ReadonlySet<string>[] = [
  "poll survey study report research analysis paper review findings finding investigation inquiry",
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
