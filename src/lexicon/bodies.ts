/** Common nouns for bodies that speak, in lower case and singular: "the company said", "an appeals court found". */
export const bodyNouns: ReadonlySet<string> = new Set(
  `heavyweight academy administration agency airline airport alliance army arm assembly association authority bank board body branch
  brand brewer broadcaster broker brokerage builder bureau business cabinet camp campaign carmaker carrier chain chamber
  channel charity church city club college commission committee community company conference confederation conglomerate
  congress consortium consultancy contractor cooperative co-operative corporation council country county court
  delegation department developer directorate diocese district division drugmaker embassy employer enterprise establishment
  exchange executive-board expedition faculty federation firm force foundation front fund giant government
  group grouping hospital house industry inquiry inquest insurer institute institution investigation joint-venture journal judiciary junta
  jury kingdom laboratory lab label leadership league legislature lender library lobby magazine maker management manufacturer
  maker media mill ministry mission mosque movement museum nation navy network newspaper news-agency ngo nonprofit non-profit office
  opposition organisation organization outfit outlet owner panel paper parent-company parliament parish partnership party periodical
  platform presidency press producer prosecution province publication publisher railway regime region
  regulator republic restaurant retailer rival school secretariat senate service shipyard site society squad
  start-up startup state station steelmaker store studio subsidiary supermarket supplier syndicate tabloid team telecoms-firm
  territory theatre theater think-tank thinktank titan town trade-body treasury tribunal troupe trust union unit university
  utility venture village wing watchdog website wire zoo ally-group police defence defense side crown faa family household
  weekly daily gazette carmaker software-maker airline-group developer defence-team council-tax gop legislature city-hall`.split(
    /\s+/,
  ),
);

/** Bodies that a writer treats as people in the plural when a number or adjective stands by: "some unions said". */
export const mediaNouns: ReadonlySet<string> = new Set(
  `newspaper paper magazine tabloid broadsheet daily weekly publication outlet broadcaster network channel station website
  agency site journal`.split(/\s+/),
);

/** Words that end the names of bodies: "Tarnley Town Council", "Northline Ferries Ltd". */
export const bodyNameEnds: ReadonlySet<string> = new Set(
  `academy administration agency airlines airways alliance army assembly association associates authority bank board
  bureau cabinet campaign capital centre center chamber church city club coalition college commission committee company
  confederation conference congress consortium corp corporation council court courts crown department division embassy
  enterprises exchange federation ferries financial firm force forces forum foundation front fund group guardian herald holdings hospital
  house industries initiative institute institution insurance international journal laboratories labs league ltd llc
  mail media ministry universal telecom electric stores steel oil gas energy motor insurance mission motors movement museum navy network news newspaper office organisation organization parliament
  partners partnership party plc police post press project post-office register railways report research reuters school senate service
  services society solutions sox star systems team technologies telegraph times trade treasury tribunal tribune trust
  union united university workers world inc co ag sa nv gmbh afp ap bbc cnn tories democrats republicans nations`.split(
    /\s+/,
  ),
);

/** Names of bodies that look like names of places or people, or are built like no other. */
export const knownBodies: ReadonlySet<string> = new Set(
  `congress parliament senate commons lords tories labour plaid snp dup ukip treasury pentagon kremlin vatican nato opec reuters bloomberg
  whitehall fifa uefa google apple microsoft amazon facebook twitter youtube yahoo boeing airbus tesla toyota ford netflix
  interpol europol politico breitbart lib-dems hamas hezbollah taliban gop dnc rnc fbi cia nsa doj irs nasa fda cdc epa bbc cnn nbc abc cbs msnbc itv
  espn ap afp ft un eu imf who wto unicef unesco ecb cbi tuc nhs mod met ofcom ofsted fa rfu fcc sec usda nypd lapd aclu nra
  naacp scotus hsbc ibm bp bt`.split(/\s+/),
);

/** Nouns that take up a country or a town: "the country said", "the city denied". */
export const placeNouns: ReadonlySet<string> = new Set(
  "country nation state kingdom republic city town village county province region territory island".split(
    " ",
  ),
);

/** Nouns that take up any body just named: "Vesper said … The company added". Others ("the court") need their like. */
export const takeUpBodies: ReadonlySet<string> = new Set(
  `company firm group club team side watchdog regulator agency organisation organization charity bank giant retailer carrier
  airline carmaker maker union party network newspaper paper magazine tabloid broadsheet daily weekly website site publication
  outlet broadcaster channel station journal body institute think-tank thinktank brewer chain broker insurer manufacturer
  developer supplier contractor corporation operator lender drugmaker start-up startup nonprofit non-profit ngo association
  foundation alliance federation consortium business brand store utility builder studio label publisher platform`.split(
    /\s+/,
  ),
);

/** Different words for one body. */
export const bodyKinds: readonly ReadonlySet<string>[] = [
  "watchdog regulator agency authority body commission",
  "company firm group giant corporation business maker manufacturer retailer carrier airline carmaker bank chain operator lender developer supplier conglomerate heavyweight brand",
  "club team side",
  "newspaper paper magazine tabloid daily weekly publication outlet website site journal",
  "charity organisation organization group foundation nonprofit non-profit ngo association",
  "union association federation",
  "think-tank thinktank institute institution centre center",
].map((kinds) => new Set(kinds.split(" ")));

/** Words in the names of newspapers and broadcasters: "the Tarnley Post". */
export const mediaWords: ReadonlySet<string> = new Set(
  `times telegraph post news herald guardian journal mail mirror sun express tribune bbc cnn reuters press independent
  observer gazette chronicle radio tv television broadcasting fox nbc cbs abc msnbc itv magazine standard globe bild monde
  sky politico bloomberg breitbart ap afp examiner courier echo argus yorker`.split(/\s+/),
);
