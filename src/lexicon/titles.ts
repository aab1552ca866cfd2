export type Gender = "male" | "female";

/** Forms of address, before a name, in lower case without a full stop; null where a woman or a man may bear them. */
export const honorifics: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...named(
    "male",
    "mr mister sir lord baron king prince duke earl count viscount father fr brother pope cardinal messrs monsieur herr senor señor signor don sheikh sultan emir ayatollah imam",
  ),
  ...named(
    "female",
    "mrs ms miss lady dame queen princess duchess countess baroness sister madame mme frau senora señora mother",
  ),
  ...named(
    null,
    `mx dr doctor prof professor rev revd reverend hon sen sens senator senators rep reps representative congressman
    congresswoman gov govs governor president premier chancellor judge justice gen general lt lieutenant col colonel maj major
    capt captain sgt sergeant cpl corporal pte pvt private adm admiral cmdr commander det detective insp inspector supt
    superintendent constable pc dc di dci ds officer sheriff ambassador amb mayor cllr councillor councilman councilwoman
    alderman rabbi pastor bishop archbishop deacon canon deputy del delegate comrade cdr brig brigadier marshal ald attorney
    atty secretary minister speaker treasurer commissioner coach sgt spc agent trooper chief`,
  ),
]);

/** Forms of address that nothing but a name follows. */
export const addresses: ReadonlySet<string> = new Set(
  "mr mrs ms miss mx dr prof sir mr. mrs. ms. dr. prof. sen. rep. gov. gen. sgt. capt. lt.".split(
    " ",
  ),
);

/** What a short title stands for: "Gov. Orla Fenn … the governor", "Lord Fenn … the peer". */
export const fullTitles: ReadonlyMap<string, string> = new Map([
  ["gov", "governor"],
  ["sen", "senator"],
  ["rep", "representative"],
  ["gen", "general"],
  ["prof", "professor"],
  ["dr", "doctor"],
  ["adm", "admiral"],
  ["brig", "brigadier"],
  ["capt", "captain"],
  ["cmdr", "commander"],
  ["cpl", "corporal"],
  ["sgt", "sergeant"],
  ["lt", "lieutenant"],
  ["col", "colonel"],
  ["det", "detective"],
  ["dci", "inspector"],
  ["insp", "inspector"],
  ["pc", "constable"],
  ["supt", "superintendent"],
  ["amb", "ambassador"],
  ["cllr", "councillor"],
  ["atty", "attorney"],
  ["rev", "reverend"],
  ["revd", "reverend"],
  ["lord", "peer"],
  ["lady", "peer"],
  ["baroness", "peer"],
]);

/** Letters and generation marks after a name: "Maud Rook, QC", "Edgar Fell Jr." They are no part of it. */
export const nameSuffixes: ReadonlySet<string> = new Set(
  "jr sr ii iii iv qc kc mp msp obe mbe cbe phd md dds esq d-n.y d r".split(" "),
);

/** Those of them that tell a son from his father. */
export const generations: ReadonlySet<string> = new Set(["jr", "sr", "ii", "iii", "iv"]);

/** Small words inside a surname: "Ursula von der Linde", "Osama bin Rahal". */
export const nameParticles: ReadonlySet<string> = new Set(
  "van von der den de del della di da dos du la le bin ibn al el ter ten zu af st".split(" "),
);

function named(gender: Gender | null, titles: string): [string, Gender | null][] {
  return titles.split(/\s+/).map((title) => [title, gender]);
}

/** Of these particles what stands inside a last name, and in the name of no body: "Ludo van der Linde". */
export const innerParticles: ReadonlySet<string> = new Set([
  "bin", // Omar bin Rook said it was late.
  "ibn", // Omar ibn Rook said it was late.
  "van", // Ludo van der Linde said it was late.
  "von", // Ludo von Linde said it was late.
]);

/** What the name of a person begins with in which capitals stand inside, unlike "PollWatch": "McRook", "DeShawn Fenn". */
export const nameBeginnings: ReadonlySet<string> = new Set(
  "Al Au An Ann Ana Anna Bel Ben Che Da De Di Du Del Fitz Ja Je Jo Ke La Le Li Lo Ma Mac Mary Mc O Ra Ros Rose Roy Roye Sa Sh Sha St Ta Te Ty Tre Van Von".split(
    " ",
  ),
);
