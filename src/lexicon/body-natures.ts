/**
 * What well-known bodies are whose names do not say it, in lower case: "the FBI … The bureau". Of a company any noun for one may be
 * used beside these.
 */
export const bodyNatures: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ["congress, senate, house, commons, lords, parliament", "chamber house legislature parliament"],
    ["kremlin, whitehall, downing street", "government"],
    ["white house", "administration government"],
    ["pentagon, treasury", "agency department ministry"],
    ["vatican", "church state"],
    ["aclu", "group organisation organization union"],
    [
      "afp, ap, ansa, dpa, interfax, itar-tass, kyodo, novosti, reuters, tass, xinhua, yonhap, bloomberg",
      "agency news-agency service",
    ],
    [
      "abc, al-arabiya, al-jazeera, cbs, cnn, nbc, msnbc, fox, espn",
      "broadcaster channel network station",
    ],
    ["bbc", "broadcaster corporation network"],
    ["itv, sky", "broadcaster channel company network"],
    ["cia, nsa, nasa, epa, cdc, irs, dea, fema, usda", "agency"],
    ["fbi", "agency bureau"],
    [
      "drug enforcement administration, social security administration, environmental protection agency",
      "administration agency",
    ],
    [
      "food and drug administration, federal aviation administration",
      "administration agency regulator",
    ],
    ["fda, faa", "administration agency regulator"],
    ["fcc, sec", "agency commission regulator watchdog"],
    ["ofcom, ofsted, fsa", "authority body regulator watchdog"],
    ["fifa, uefa", "association body federation"],
    ["imf, international monetary fund", "fund"],
    ["ecb", "bank"],
    ["hsbc", "bank company"],
    ["nato", "alliance"],
    ["eu, european union", "bloc union"],
    ["un, united nations", "body"],
    ["who, world health organisation, world health organization", "agency body"],
    ["opec", "cartel group"],
    ["nhs", "service"],
    ["nra, naacp", "association group lobby"],
    ["tuc", "body federation union"],
    ["gmb, unite, unison, rmt, aslef, usdaw, nasuwt, bma, rcn, seiu, teamsters", "union"],
    ["medicare, medicaid, national insurance, social security", "programme scheme"],
    ["cbi", "body group"],
    ["nypd, lapd, met", "department force"],
    [
      "snp, ukip, dup, labour, plaid, tories, gop, liberal democrats, lib dems, conservatives, sinn fein, plaid cymru",
      "party",
    ],
    ["dnc, rnc", "committee"],
    ["hamas, hezbollah, taliban", "group movement"],
    ["airbus, boeing", "company manufacturer"],
    ["ford, toyota, tesla", "carmaker company manufacturer"],
    ["facebook, twitter, google, yahoo", "company network platform site website"],
    ["amazon, apple, bp, bt, ibm, microsoft, netflix", "company"],
  ].flatMap(([names = "", nouns = ""]) =>
    names.split(", ").map((name) => [name, new Set(nouns.split(" "))] as const),
  ),
);
