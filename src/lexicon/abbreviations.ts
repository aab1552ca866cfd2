/**
 * Words that keep their full stop, by what may follow it. Spelled as in print, without the last stop; "U.S." and "J." need
 * no entry, since a stop after a single letter is part of it.
 */

/** Never the end of a sentence, for a name or number follows: "Sen. Maud Rook", "Smith v. Crown". */
export const titleAbbreviations: ReadonlySet<string> = new Set(
  `Mr Mrs Ms Mx Messrs Dr Drs Prof Sen Sens Rep Reps Gov Govs Gen Lt Col Maj Capt Cmdr Cdr Cpl Sgt Adm Pvt Pfc Rev Revd Fr
  Msgr Hon Pres Supt Det Insp Amb Atty Asst Assoc Assemb St Ste Ft Mt Brig Comdr Const Cllr Dep Spc Ald Treas vs viz cf
  approx ca esp incl al`.split(/\s+/),
);

/** Ends a sentence only before a word that opens one: "Acme Inc. The firm" but "Acme Inc. chairman", "Jan. 6". */
export const plainAbbreviations: ReadonlySet<string> = new Set(
  `Inc Corp Ltd Cos Bros Jr Sr Esq Ave Blvd Rd Hwy Dept Univ Assn Intl Natl Govt Dist Jan Feb Apr Aug Sept Sep Oct Nov
  Dec Mon Tue Tues Wed Thu Thur Thurs Fri Ala Ariz Ark Calif Colo Conn Fla Ga Kan Ky Md Mich Minn Mont Neb Nev Okla Penn
  Tenn Tex Va Vt Wis Wisc Wyo Dak Ont Que etc est dept Co`.split(/\s+/),
);

/** Also plain words or names, so the stop is theirs only where no sentence can begin after it: "Miss. lawmakers". */
export const wordAbbreviations: ReadonlySet<string> = new Set(
  `Ill Ind Mass Miss Wash Ore Mo Pa La Del Cal Me Id`.split(/\s+/),
);

/** Only before a number: "No. 10", "pp. 3-4", "Mar. 3". */
export const numberAbbreviations: ReadonlySet<string> = new Set(
  `No Nos nos Art Fig Figs Vol Ch Sec pp p Op Rte Ext ext Mar Jun Jul Sat Sun`.split(/\s+/),
);

/** Ends a sentence before any capital but those of a day or a time zone: "at 5 p.m. Rook left", "at 5 p.m. Tuesday". */
export const clockAbbreviations: ReadonlySet<string> = new Set([
  "a.m.",
  "p.m.",
  "A.M.",
  "P.M.",
  "etc.",
]);

export const clockFollowers: ReadonlySet<string> = new Set(
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October
  November December Jan. Feb. Mar. Apr. Aug. Sept. Oct. Nov. Dec. Eastern Central Mountain Pacific Greenwich ET EST EDT CT CST
  CDT MT MST MDT PT PST PDT GMT BST CET CEST UTC`.split(/\s+/),
);

/** Clipped words that begin with an apostrophe, which is no quotation mark: "tell ’em", "’til morning", "rock ’n’ roll". */
export const clippedWords: ReadonlySet<string> = new Set(
  `em t til till tis twas twere twill cause cos cuz coz bout n nuff neath tude ere`.split(/\s+/),
);

/** Words in two tokens, and the length of the first, as in the Penn Treebank: "can not", "gon na". */
export const fusedWords: ReadonlyMap<string, number> = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["gotta", 3],
  ["wanna", 3],
  ["lemme", 3],
  ["gimme", 3],
]);

/** Names of firms that end in a possessive and that nobody else bears, as they are spelt before it: "Moody’s said". */
export const markedFirms: ReadonlySet<string> = new Set(
  "Barnardo Domino Kellogg Macy Moody Nando Poor Sainsbury Sotheby".split(" "),
);
