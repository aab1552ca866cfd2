/** Common nouns for bodies that speak, in lower case and singular: "the company said", "an appeals court found". */
export const bodyNouns: ReadonlySet<string> = new Set(
  `academy administration agency airline airline-group airport alliance arm army assembly association authority
  bakery band bank board body borough branch brewer brewery brigade broadcaster brokerage builder bureau business cabinet camp campaign
  carmaker carrier chain chamber channel charity church city city-hall club co-operative coastguard college
  commission committee community company confederation conference conglomerate congress consortium consultancy
  contractor cooperative corporation council country county court crown daily defence defence-team defense
  dairy delegation department developer diocese directorate discounter distillery distributor district division drugmaker embassy employer enforcement enterprise
  establishment exchange expedition faa faculty federation firm force foundation front fund gazette giant gop
  government group grouping heavyweight hospital house household industry inquest inquiry institute institution
  insurer joint-venture journal judiciary junta jury kingdom lab label laboratory leadership league legislature
  lender library lobby magazine maker management manufacturer media mill ministry mission mosque movement museum
  nation navy network news-agency newspaper ngo non-profit nonprofit office operator opposition pac organisation
  organization outfit outlet palace panel paper parent-company parish parliament partnership party periodical
  presidency press prosecution province publication publisher railway regime region regulator republic rival
  restaurant retailer school secretariat senate service shipyard side site society software-maker squad start-up
  startup state station steelmaker store studio subsidiary supermarket supplier syndicate tabloid tank team territory
  theater theatre think-tank thinktank titan town trade-body treasury tribunal troupe trust union unit
  university utility venture village watchdog website weekly wing wire zoo automaker bookmaker chipmaker housebuilder planemaker shipbuilder toymaker
  app ballet bloc bookseller cafe café cartel casino choir cinema clinic coalition confederacy constabulary consulate dealership festival franchise gallery gang guild hospice hotel inspectorate
  aquarium cathedral caucus estate factory farm forum nursery observatory pharmacy plant port racecourse refinery smelter surgery
  legion militia monastery nightclub orchestra platform portal pub quango seminary shop squadron steelworks synagogue synod taskforce task-force temple winery`.split(
    /\s+/,
  ),
);

/** Bodies that a writer treats as people in the plural when a number or adjective stands by: "some unions said". */
export const mediaNouns: ReadonlySet<string> = new Set(
  `broadcaster broadsheet channel daily journal magazine network newspaper outlet paper publication site
  station tabloid website weekly`.split(/\s+/),
);

/** Broadcasters and agencies that go by their letters: "told the BBC prices fell". */
export const broadcasters: ReadonlySet<string> = new Set(
  "abc afp ap bbc cbs cnn fox itv nbc npr pa pbs rte sky".split(" "),
);

/** Words that end the names of bodies: "Tarnley Town Council", "Northline Ferries Ltd". */
export const bodyNameEnds: ReadonlySet<string> = new Set(
  `academy administration afp ag agency airlines airways alliance ap appeals army assembly associates association
  authority bank bbc board bureau cabinet campaign capital center centre chamber church city club cnn co
  coalition college commission committee company confederation conference congress consortium corp corporation
  council court courts crown democrats department division electric embassy energy enterprises exchange executive
  federation ferries financial firm force forces forum foundation front fund gas gmbh group guardian herald
  holdings hospital house inc industries initiative institute institution insurance international journal
  laboratories labs league llc ltd mail media ministry mission motor motors movement museum nations navy network
  news newspaper nv office oil organisation organization parliament partners partnership party plc police post
  post-office press project railways register report republicans research reuters sa school senate service
  services society solutions sox star steel stores systems team technologies telecom telegraph times tories
  trade treasury tribunal tribune trust union united universal university workers world albion aid analytics
  archive archives assurance athletic authorities bakeries bakery books boutique breweries brewery brothers buses
  championship championships clinic coalition confectionery consultants consulting convention cruises cup dairies
  dynamics electronics engineering estates farms fc festival fisheries foods freight games guild hotels hotspur
  inns investments laundries logistics mutual observatory olympics open parcels pharma pharmaceuticals
  properties publishing rail railroad rangers records resources robotics rovers securities shipping software
  solicitors studios survey taskforce textiles trains ventures wanderers watch water wines works
  airport ambulance awards brewers broadcasting chronicle constabulary construction courier developments diocese distillery echo entertainment express gazette healthcare homes housing magazine observer orchestra pictures railway prize rescue theatre theater transit transport utilities
  builders cement chemicals communications consolidated devices diagnostics drinks fuels furniture genetics haulage instruments interiors leisure marine materials metals
  minerals mining nuclear organics outfitters packaging petrochemicals petroleum plastics potteries pottery quarries resorts restaurants retail semiconductor semiconductors shipyard shipyards telecommunications telecoms therapeutics tobacco toys tyres vineyards
  aerospace apparel archdiocese aviation bancorp bancshares beverages bicycles bikes biologics biomedical bioscience biosciences biotech biotechnology boots brewing broadband burgers candles carpets chemists clothing co-operative computers computing
  cooperative cosmetics creamery cycles distillers distilling fabrics fashions films foundry gaming garments genomics guard inspectorate interactive jewellers jewellery jewelers jewelry kitchens lettings naturals networks nurseries nutrition oncology optics opticians
  perfumes pharmacies productions promotions pubs realty removals secretariat sensors shoes snacks sofas supplements taverns tech turbines watches winery wireless`.split(
    /\s+/,
  ),
);

/** Of these the ones that go on by "of" within a name: "the Maritime University of Lisse", but "Vesper Robotics | of Lisse". */
export const bodiesOf: ReadonlySet<string> = new Set(
  `academy administration alliance archdiocese archive archives army assembly association authority bank board boutique brothers bureau cabinet campaign center centre chamber championship
  championships church city clinic club coalition college commission committee company confederation conference congress consortium council court courts cup democrats department diocese
  division embassy exchange executive federation festival force forces forum foundation front fund games gazette guild herald hospital house housing inspectorate institute
  institution international journal league ministry mission movement museum nations navy observatory office olympics orchestra order organisation organization parliament partnership party police post
  prize register report republicans school secretariat senate service services society studies system systems team theater theatre times tories transport treasury tribunal trust union
  united university workers works world`.split(/\s+/),
);

/** Of these the ones that go on by "on": "the Council on Lissean Relations". */
export const bodiesOn: ReadonlySet<string> = new Set(
  "center centre coalition commission committee conference council forum institute panel subcommittee".split(
    " ",
  ),
);

/** Last words of the names of bodies that two places share: "Lisse and Pell Council". */
export const sharedBodies: ReadonlySet<string> = new Set(
  "albion constabulary council police".split(" "),
);

/** Last words of names that nobody bears: "the Harbour Plan". */
export const planEnds: ReadonlySet<string> = new Set(
  "accord agreement award awards crisis deal debate doctrine initiative plan poll programme referendum report scandal summit".split(
    " ",
  ),
);

/** First words of the names of bodies that no first name is: "Western Shipping". */
export const regionWords: ReadonlySet<string> = new Set(
  `american atlantic british central eastern european federal global international metropolitan midland national nordic northern pacific public regional royal
  southern united universal western`.split(/\s+/),
);

/** Of the words that end names of bodies the ones that are last names too, behind a title and a first name: "Judge Orla Court". */
export const surnamesToo: ReadonlySet<string> = new Set(
  "bank banks church court courts herald house post press prize rail star steel water works".split(
    " ",
  ),
);

/** Names of bodies that look like names of places or people, or are built like no other. */
export const knownBodies: ReadonlySet<string> = new Set(
  `abc aclu afp airbus al-arabiya al-jazeera ansa amazon ap apple bbc bloomberg boeing bp breitbart bt cbi cbs cdc cia cnn commons congress
  dpa dnc doj dup ecb epa espn eu europol fa facebook fbi fcc fda fifa ford ft google gop hamas hezbollah hsbc ibm instagram interfax itar-tass kyodo
  imf interpol irs itv kremlin labour lapd lib-dems lords met microsoft mod msnbc naacp nasa nato nbc netflix novosti
  nhs nra nsa nypd ofcom ofsted opec parliament pentagon plaid politico reuters rfu rnc scotus sec senate snp
  taliban tass tesla tiktok tories toyota treasury tuc twitter uefa ukip un unesco unicef usda vatican whatsapp whitehall who wto xinhua
  yahoo yonhap youtube`.split(/\s+/),
);

/** Nouns that take up a country or a town: "the country said", "the city denied". */
export const placeNouns: ReadonlySet<string> = new Set(
  "country nation state kingdom republic borough city town village county province region territory island".split(
    " ",
  ),
);

/** Nouns that take up any body just named: "Vesper said … The company added". Others ("the court") need their like. */
export const takeUpBodies: ReadonlySet<string> = new Set(
  `agency airline alliance association band bank body brand brewer broadcaster broadsheet broker builder business
  carmaker carrier chain channel charity club company consortium contractor corporation daily developer discounter distributor
  drugmaker federation firm foundation giant group institute insurer journal label lender magazine maker
  manufacturer network newspaper ngo non-profit nonprofit operator organisation organization outlet paper party
  platform publication publisher regulator retailer side site start-up startup station store studio supermarket supplier
  tabloid tank team think-tank thinktank union utility watchdog website weekly automaker bookmaker chipmaker housebuilder planemaker shipbuilder steelmaker toymaker`.split(
    /\s+/,
  ),
);

const companies =
  "company firm group giant corporation business manufacturer conglomerate heavyweight brand";

/** Different words for one body. A company has a trade, so that no bank is "the chipmaker". */
export const bodyKinds: readonly ReadonlySet<string>[] = [
  "watchdog regulator agency authority body commission panel",
  `${companies} maker automaker brewer carmaker chipmaker drugmaker planemaker shipbuilder steelmaker supplier toymaker`,
  `${companies} bank broker insurer lender`,
  `${companies} airline carrier operator`,
  `${companies} chain discounter operator retailer store supermarket`,
  `${companies} builder contractor developer housebuilder`,
  `${companies} bookmaker operator`,
  `${companies} studio label publisher distributor`,
  `${companies} app network platform site start-up startup website`,
  `${companies} utility supplier`,
  "club team side",
  "band group quartet trio",
  "newspaper paper magazine tabloid daily weekly publication outlet website site journal",
  "charity organisation organization group foundation trust nonprofit non-profit ngo association",
  "union alliance association federation group body",
  "department ministry",
  "government administration",
  "police force constabulary",
  "agency office bureau watchdog",
  "agency department",
  "agency center centre",
  "council authority borough",
  "city town county",
  "court tribunal",
  "university college school academy",
  "hospital clinic",
  "party",
  "committee commission board panel inquiry",
  "think-tank thinktank tank institute institution foundation centre center",
].map((kinds) => new Set(kinds.split(" ")));

/** Of the trades those that are one: a retailer is "the chain", though no brewer is "the carmaker". */
export const oneTrade: readonly ReadonlySet<string>[] = [
  "chain discounter retailer store supermarket",
  "airline carrier",
  "automaker carmaker",
  "bank lender",
  "builder developer housebuilder",
  "network platform site website",
].map((trades) => new Set(trades.split(" ")));

/** Bodies by which an article tells where somebody belongs: "Orla Fenn of the University of Lisse". */
export const belongings: ReadonlySet<string> = new Set(
  "academy clinic college hospital institute laboratory school university".split(" "),
);

/** Last words of the names of bodies that watch over others: "the Fair Pay Board … the watchdog". */
export const overseers: ReadonlySet<string> = new Set(
  "administration board bureau commission council inspectorate office service".split(" "),
);

/** What groups of citizens are for: "the consumer group Vesper" is no company. */
export const civic: ReadonlySet<string> = new Set(
  "action advocacy campaign charity consumer environmental lobby patient pressure protest right".split(
    " ",
  ),
);

/** Nouns for what does business, as no group of citizens does: "Vesper, a consumer group, complained. The company …" is of another. */
export const businesses: ReadonlySet<string> = new Set(
  "business company corporation firm".split(" "),
);

/** Nouns for bodies that do none: "The Farmers’ League wrote to Vesper. The company …" is of Vesper. */
export const noBusinesses: ReadonlySet<string> = new Set(
  `agency alliance association authority board bureau coalition commission committee congress council court department federation government hospital inspectorate institute
  league ministry parliament party police school senate union unit university`.split(/\s+/),
);

/** First words of what shares are measured by: "The Dow fell on losses at Vesper. The company …" is Vesper. */
export const marketIndices: ReadonlySet<string> = new Set(
  "cac dax dow ftse hang-seng nasdaq nikkei russell s&p sensex stoxx".split(" "),
);

/** Nouns for a body only where something says that it is one: "Vesper has cut jobs. The union …" is of another. */
export const saidOnly: ReadonlySet<string> = new Set("regulator union watchdog".split(" "));

/** Names of well-known bodies that read like a phrase, by their first words: "Friends of the Earth said so." */
export const phraseNames: ReadonlyMap<string, readonly string[]> = new Map(
  ["children in need", "friends of the earth", "help the aged", "save the children"].map((name) => {
    const parts = name.split(" ");
    return [parts[0] ?? "", parts];
  }),
);

/** Words for a body that often goes by an order, in the singular: "the group Save the Quay". */
export const causes: ReadonlySet<string> = new Set(
  "alliance campaign charity coalition group movement network organisation organization pac party".split(
    " ",
  ),
);

/** Where bodies of one sort are told to be at home: "the City firm", "the Premiership club". */
export const scenes: ReadonlySet<string> = new Set(
  "bundesliga championship city footsie ftse premiership whitehall".split(" "),
);

/** Parties that go by their members: "the Conservatives said". */
export const partiesOfMany: ReadonlySet<string> = new Set(
  "conservatives greens liberals nationalists tories unionists".split(" "),
);

/** Nouns for people that bodies are called by too: "rival Vesper". */
export const bodiesToo: ReadonlySet<string> = new Set(
  "backer bidder buyer competitor creditor employer distributor host investor newcomer owner partner producer promoter rival seller shareholder sponsor vendor".split(
    " ",
  ),
);

/** Trades whose members in the plural are a firm: "the auditors, Vesper Brock, … the firm". */
export const firmTrades: ReadonlySet<string> = new Set(
  "accountant adviser advisor analyst architect auditor broker builder consultant developer engineer estate-agent lawyer publisher retailer solicitor".split(
    " ",
  ),
);

/** What nobody but a body does or is that goes by "it": "Vesper said it would appeal", "Vesper said it was confident". */
export const bodyDeeds: ReadonlySet<string> = new Set(
  `acquire agree aim apologise apologize appeal aware believe buy committed complain comply confident consider co-operate cooperate decide defend delighted
  deny disagree disappointed donate employ expect hire hope intend invest investigate know launch learn merge own pay plan pleased proud recall recruit
  refuse regret reject review saddened seek sorry sue suspend unaware want welcome withdraw`.split(
    /\s+/,
  ),
);

/** What belongs to bodies and stands right behind their names: "Vesper engineers", "Vesper CEO Orla Fenn". */
export const staff: ReadonlySet<string> = new Set(
  `ceo cfo customers employees engineers executive executives factories investors managers passengers scientists shareholders shares staff stock stockholders
  stores subscribers users workers`.split(/\s+/),
);

/** Nouns for bodies that are for people too: "developer Orla Fenn", but "developer Vesper". */
export const peopleToo: ReadonlySet<string> = new Set(
  "broadcaster builder contractor developer publisher regulator watchdog".split(" "),
);

/** Nouns that any body may be taken up by, and any company whatever its trade. */
export const anyBody: ReadonlySet<string> = new Set(
  "body organisation organization outfit".split(" "),
);
export const anyCompany: ReadonlySet<string> = new Set(
  "company firm group giant corporation business conglomerate heavyweight brand manufacturer".split(
    " ",
  ),
);

/** Whom a line of its own credits with a picture: "Getty." */
export const pictureAgencies: ReadonlySet<string> = new Set("alamy getty shutterstock".split(" "));

/** Short forms of common nouns, which name nobody: "TV found …". */
export const commonAcronyms: ReadonlySet<string> = new Set(
  "AI AIDS CCTV CD CEO CFO CV DNA DVD FAQ GDP GP GPS HIV HR ID IQ IT MRI PAC PC PIN PR QC TV UFO URL VAT VIP VP".split(
    " ",
  ),
);

/** Of these the ones by which a newspaper goes alone: "the Tarnley Beacon … the Beacon". */
export const titleWords: ReadonlySet<string> = new Set(
  `advertiser advocate argus banner beacon bugle bulletin chronicle clarion courier dispatch echo economist enquirer examiner express federalist gazette globe
  guardian herald independent inquirer insider intelligencer journal ledger mail mirror observer post recorder sentinel spectator star statesman telegraph times
  tribune`.split(/\s+/),
);

/** Last two words of the names of newspapers whose last one alone is somebody: "the Lisse Union Leader". */
export const titlePairs: ReadonlySet<string> = new Set([
  "hollywood reporter",
  "morning leader",
  "news leader",
  "plain dealer",
  "times leader",
  "union leader",
]);

/** No part of the name of another body, alone or at the end: "the Kremlin, Guardian and Daily Telegraph" are three. */
export const wholeBodies: ReadonlySet<string> = new Set([...knownBodies, ...titleWords]);

/** Last words of the names of contests, whose first word is another body's name: "the FA Cup" is not the FA. */
export const contests: ReadonlySet<string> = new Set(
  "championship championships cup open prize tour trophy".split(" "),
);

/** Last words of the names of what is held and takes no decision: "Red Lantern open the Lisse Festival. The group …" */
export const events: ReadonlySet<string> = new Set([
  ...contests,
  ..."awards carnival convention fair festival olympics".split(" "),
]);

/** What a company is in law, after its name: "Vesper Ferries Ltd" is "Vesper Ferries" later on. */
export const companyForms: ReadonlySet<string> = new Set(
  "ag corp corporation gmbh inc llc ltd nv plc sa".split(" "),
);

/** Last words of the names of clubs that go by them alone: "Lisse Rovers" come back as "Rovers". */
export const clubs: ReadonlySet<string> = new Set(
  "albion athletic harriers rangers rovers united wanderers".split(" "),
);

/** Of these the ones that are plurals: "Rovers have won". */
export const pluralClubs: ReadonlySet<string> = new Set(
  "harriers rangers rovers wanderers".split(" "),
);

/** Names of teams by what they are called after: "the Lisse Tigers". */
export const teamNames: ReadonlySet<string> = new Set(
  `bears blackhawks blazers braves broncos bruins buccaneers bucks bulls cardinals cavaliers chargers chiefs colts cougars cowboys coyotes cubs dodgers dolphins
  ducks eagles falcons flyers giants grizzlies hawks hornets hurricanes islanders jaguars lakers lions mariners marlins mavericks mustangs orioles pacers packers
  panthers patriots pelicans penguins phillies pirates pistons predators raiders rams raptors ravens rockets royals sabres seahawks sharks spurs steelers stingrays
  suns texans tigers timbers titans vikings warriors wildcats wizards wolves yankees`.split(/\s+/),
);

/** Words in the names of newspapers and broadcasters: "the Tarnley Post". */
export const mediaWords: ReadonlySet<string> = new Set(
  `abc advertiser afp ap argus banner bbc beacon bild bloomberg breitbart broadcasting cbs bugle bulletin chronicle clarion cnn courier dispatch echo enquirer examiner express federalist fox
  gazette globe guardian herald independent inquirer insider itv journal ledger magazine mail mirror monde msnbc nbc news observer
  politico post press radio recorder reuters sentinel sky spectator standard sun telegraph television times tribune tv yorker`.split(
    /\s+/,
  ),
);

/** Of the words that a plan or a prize ends in what is a last name too: "Orla Deal", unlike "the Harbour Deal". */
export const planSurnames: ReadonlySet<string> = new Set([
  "award", // Orla Award said it was late.
  "crisis", // Orla Crisis said it was late.
  "deal", // Orla Deal said it was late.
  "poll", // Orla Poll said it was late.
]);

/** Of the words for a region what is a first name too. */
export const regionGivenNames: ReadonlySet<string> = new Set([
  "pacific", // Pacific Fenn said it was late.
  "royal", // Royal Fenn said it was late.
]);

/** What a candidate’s campaign is called, which goes by several words. */
export const campaignNouns: ReadonlySet<string> = new Set([
  "camp", // The Fenn camp said it was late.
  "campaign", // The Fenn campaign said it was late.
  "operation", // The Fenn operation said it was late.
  "team", // The Fenn team said it was late.
]);

/** Those of whom there are two, and who may be anybody. */
export const opposingBodies: ReadonlySet<string> = new Set([
  "camp", // Both camps said it was late.
  "party", // Both parties said it was late.
  "side", // Both sides said it was late.
  "team", // Both teams said it was late.
]);

/** What the name of a club ends in that looks like a place. */
export const clubTowns: ReadonlySet<string> = new Set([
  "city", // Lisse City said it was late.
  "county", // Lisse County said it was late.
  "town", // Lisse Town said it was late.
]);

/** What a board is called that watches over others. */
export const watchdogs: ReadonlySet<string> = new Set([
  "regulator", // The Fair Pay Board was late. The regulator said so.
  "watchdog", // The Fair Pay Board was late. The watchdog said so.
]);

/** What ranks a body among its like, of which there is one: "the country’s No. 3 carmaker". */
export const rankings: ReadonlySet<string> = new Set([
  "leading", // The country’s leading carmaker said so.
  "no.", // The country’s No. 3 carmaker said so.
  "nos.", // The country’s Nos. 1 and 2 carmakers said so.
  "premier", // The country’s premier carmaker said so.
  "top", // The country’s top carmaker said so.
]);
