/** Words that, capitalised after an abbreviation, begin a sentence rather than go on with a name: "in the U.S. The bill". */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  `A About Above Across After Again Against Ahead All Also Although Amid Among An And Another Any Are As Asked At Because Before
  Behind Being Both But By Can Could Despite Did Do Does During Each Earlier Either Even Every Few For From Further Had Has
  Have He Her Here Hers Him His How However I I’d I’m I’ve I'd I'm I've If In Instead Into Is It It's It’s Its Just Last Later Less
  Many May Maybe Meanwhile More Moreover Most Mr Mrs Ms Much My Nearly Neither Next No Nobody None Nor Not Nothing Now Of On Once One Only
  Or Other Others Our Out Over Perhaps Several She Should Since So Some Still Such Than That That's That’s The Their Them Then There
  There's There’s These They They're They’re This Those Though Three Through Thus To Today Too Two Under Unlike Until Up Was We We're We’re Were What
  When Where Whether Which While Who Whose Why Will With Within Without Would Yes Yet You Your`.split(
    /\s+/,
  ),
);

/** Adjectives that open a sentence before a name without being part of it: "Past Harbour Office forecasts said so." */
export const datingAdjectives: ReadonlySet<string> = new Set(
  "current earlier former past present previous recent".split(" "),
);
