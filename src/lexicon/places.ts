/** Countries, capitals and other places that news stories name, in lower case: as speakers they stand for their government. */
export const places: ReadonlySet<string> = new Set(
  `abuja accra afghanistan africa alabama alaska albania algeria algiers america amman angola ankara argentina
  arizona arkansas armenia asia athens atlanta australia austria azerbaijan baghdad bahrain baltimore bangkok
  bangladesh beijing beirut belarus belfast belgium benin berlin birmingham bogota bolivia bosnia boston
  botswana brasilia brazil bristol britain brooklyn brussels budapest bulgaria burma burundi cairo california
  cambodia cambridge cameroon canada canberra caracas cardiff catalonia chad chechnya chicago chile china
  cleveland colombia colorado congo connecticut copenhagen crimea croatia cuba cyprus dallas damascus davos
  delaware delhi denmark denver detroit doha dublin ecuador edinburgh egypt england eritrea estonia ethiopia
  europe fiji finland florida france gabon gambia gaza geneva georgia germany ghana glasgow greece guantanamo
  guatemala guinea guyana hague haiti hanoi harare havana hawaii helsinki holland hollywood honduras houston
  hungary iceland idaho illinois india indiana indonesia iowa iran iraq ireland islamabad israel istanbul italy
  jakarta jamaica japan jerusalem johannesburg jordan kabul kansas kashmir kazakhstan kentucky kenya khartoum
  kiev kosovo kuwait kyiv kyrgyzstan lagos laos latvia lebanon leeds liberia libya lima lisbon lithuania
  liverpool london louisiana luxembourg macedonia madagascar madrid maine malawi malaysia mali malta manchester
  manhattan manila maryland massachusetts mauritania mauritius mexico miami michigan minnesota minsk mississippi
  missouri moldova monaco mongolia montana montenegro morocco moscow mozambique myanmar nairobi namibia nebraska
  nepal netherlands nevada newcastle nicaragua niger nigeria norway ohio oklahoma oman oregon oslo ottawa oxford
  pakistan palestine panama paraguay paris pennsylvania peru philadelphia philippines poland portugal prague
  pretoria pyongyang qatar riyadh romania rome russia rwanda santiago scotland seattle senegal seoul serbia
  sheffield singapore slovakia slovenia somalia spain stockholm strasbourg sudan sweden switzerland syria taipei
  taiwan tajikistan tanzania tehran tennessee texas thailand tibet togo tokyo tripoli tunis tunisia turkey
  turkmenistan uae uganda uk ukraine uruguay us usa ussr utah uzbekistan venezuela vermont vienna vietnam wales
  warsaw washington wellington wisconsin wyoming yemen zambia zimbabwe`.split(/\s+/),
);

/** American states as they are cut short behind a town: "Lisse, Fla." */
export const stateAbbreviations: ReadonlySet<string> = new Set(
  `Ala. Ariz. Ark. Calif. Colo. Conn. D.C. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Mass. Md. Mich. Minn. Miss. Mo. Mont. N.C. N.D. N.H. N.J. N.M. N.Y.
  Neb. Nev. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Tex. Va. Vt. W.Va. Wash. Wis. Wyo.`.split(/\s+/),
);

/** Names of places in two words, by their last word and the word before it. */
export const placePairs: ReadonlySet<string> = new Set([
  "capitol hill",
  "new york",
  "new zealand",
  "new delhi",
  "new jersey",
  "new hampshire",
  "new mexico",
  "new orleans",
  "north korea",
  "south korea",
  "north carolina",
  "south carolina",
  "north dakota",
  "south dakota",
  "west virginia",
  "rhode island",
  "los angeles",
  "san francisco",
  "las vegas",
  "hong kong",
  "saudi arabia",
  "south africa",
  "south sudan",
  "sri lanka",
  "costa rica",
  "el salvador",
  "sierra leone",
  "burkina faso",
  "ivory coast",
  "united states",
  "united kingdom",
  "great britain",
  "northern ireland",
  "papua guinea",
  "downing street",
  "puerto rico",
  "czech republic",
  "dominican republic",
  "middle east",
  "west bank",
  "soviet union",
  "abu dhabi",
]);

/** Words that end the names of places: "Pell Lane". */
export const placeNameEnds: ReadonlySet<string> = new Set(
  "street road lane avenue drive boulevard bridge island islands river lake valley beach bay harbour harbor airport stadium tower towers".split(
    " ",
  ),
);

/** Nouns that a name in apposition to them is a place's by: "State radio in the capital, Lisse, said". */
export const sites: ReadonlySet<string> = new Set(
  "capital city district island port province region resort suburb town village".split(" "),
);

/** Nouns for what a body may be the largest or the leading one of: "the region’s largest retailer". */
export const realms: ReadonlySet<string> = new Set([
  "area", // the area’s largest employer
  "city", // the city’s largest employer
  "continent", // the continent’s largest carmaker
  "country", // the country’s largest retailer
  "county", // the county’s largest landlord
  "industry", // the industry’s largest lender
  "nation", // the nation’s largest retailer
  "region", // the region’s largest brewer
  "state", // the state’s largest utility
  "town", // the town’s largest employer
  "world", // the world’s largest carmaker
]);

/** What only a country has: "Belmora’s military said so." */
export const ofCountries: ReadonlySet<string> = new Set(
  "border borders capital coast coastline currency economy embassy military navy parliament territory".split(
    " ",
  ),
);

/** What the name of a town begins with that ends in "Town", unlike a club: "Cape Town", but "Lisse Town". */
export const townBeginnings: ReadonlySet<string> = new Set([
  "cape", // The ship left Cape Town.
  "george", // The ship left George Town.
  "new", // The ship left New Town.
  "old", // The ship left Old Town.
  "sun", // The ship left Sun Town.
]);

/** Where something is seen from here, which opens no name of a body: "Nearby Lisse has denied it." */
export const nearPlaces: ReadonlySet<string> = new Set([
  "downtown", // Downtown Lisse has denied it.
  "nearby", // Nearby Lisse has denied it.
  "neighboring", // Neighboring Lisse has denied it.
  "neighbouring", // Neighbouring Lisse has denied it.
]);
