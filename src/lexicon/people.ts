/** Nouns for people, in lower case and singular: "the harbour master said". */

export const womanNouns: ReadonlySet<string> = new Set(
  `actress alumna anchorwoman assemblywoman aunt ballerina baroness bride businesswoman camerawoman chairwoman
  comedienne congresswoman councilwoman countess daughter daughter-in-law diva duchess ex-girlfriend ex-wife
  fiancee fiancée forewoman girl girlfriend goddess granddaughter grandma grandmother heiress heroine horsewoman
  hostess housewife lady landlady matriarch midwife mistress mom mother mother-in-law mother-of-four
  gran grandma granny mam mother-of-three mother-of-two mum mommy nan niece noblewoman nun policewoman princess queen saleswoman schoolgirl
  seamstress servicewoman sister sister-in-law spokeswoman sportswoman stateswoman stewardess stepdaughter stepmother
  suffragette waitress widow wife woman
  abbess alderwoman bridesmaid maid matron postmistress prioress`.split(/\s+/),
);

export const manNouns: ReadonlySet<string> = new Set(
  `alumnus anchorman boatman cattleman doorman ferryman frogman henchman lobsterman nightwatchman oarsman oysterman showman stuntman trawlerman yachtsman archbishop assemblyman baron batsman bishop bloke boy boyfriend bridegroom brother
  brother-in-law businessman cameraman cardinal chairman chap clergyman congressman councilman cowboy craftsman
  dad daddy grandad granddad grandpa defenceman defenseman duke earl emir emperor ex-husband father father-in-law father-of-four
  father-of-three father-of-two fiance fiancé fireman fisherman footballer foreman frontman gentleman goalkeeper
  grandfather grandson groom gunman guy handyman horseman husband imam king lad landlord linebacker linesman man
  middleman midfielder milkman monk nephew nobleman ombudsman patriarch playboy policeman pope postman priest
  prince quarterback rabbi repairman salesman schoolboy serviceman sheikh son son-in-law spokesman sportsman
  signalman statesman stepfather stepson striker tradesman uncle waiter weatherman widower winger
  abbot alderman baronet bellboy choirboy friar guardsman hitman layman longshoreman viscount`.split(
    /\s+/,
  ),
);

/** By what children call those at home, with a capital and without an article: “Mum wept.” */
export const homeNames: ReadonlySet<string> = new Set(
  "dad daddy grandad granddad grandma grandpa granny mam mom mommy mum".split(" "),
);

/** By whom an illness is called: "Alzheimer’s researchers said so". */
export const eponyms: ReadonlySet<string> = new Set(
  "alzheimer asperger crohn down hodgkin huntington parkinson tourette".split(" "),
);

/** Relatives who may go by a first name where they are brought in, for the last one is known: "Their daughter, Orla, …" */
export const kin: ReadonlySet<string> = new Set(
  `aunt brother cousin daughter daughter-in-law ex-husband ex-wife father father-in-law granddaughter grandfather grandmother
  grandson husband mother mother-in-law nephew niece sister sister-in-law son son-in-law uncle widow widower wife`.split(
    /\s+/,
  ),
);

/** Those who are so to somebody: "an adviser to Mayor Fenn". */
export const servants: ReadonlySet<string> = new Set(
  "adviser advisor aide ambassador assistant chaplain counsel counsellor counselor deputy envoy equerry heir lawyer".split(
    " ",
  ),
);

/** Those who speak for somebody else: "a lawyer for the firm", "the minister's spokesman". */
export const spokespeople: ReadonlySet<string> = new Set(
  `agent attorney barrister counsel lawyer mouthpiece publicist representative solicitor spokesman spokesperson
  spokeswoman surrogate`.split(/\s+/),
);

/** Nouns for people of either sex. */
export const personNouns: ReadonlySet<string> = new Set(
  `academic accountant accused accuser activist actor administrator adversary adviser advisor advocate agent agitator all-rounder
  aide airman ally ambassador analyst anchor announcer antagonist applicant apprentice arbitrator arbiter archaeologist
  architect artist assistant associate astronaut astronomer athlete attacker attendee attorney auditor author
  backer bailiff banker barrister bassist batter beneficiary billionaire biographer biologist blogger boss bowler boxer brigadier broker buyer
  bystander cadet caller campaigner candidate captain captive caregiver caretaker carpenter cartoonist casualty celebrity
  centrist ceo chair chairperson challenger chambermaid champion chancellor chef chemist chief child
  choreographer citizen civilian claimant cleaner clerk client climatologist climber clinician co-author
  co-chair co-defendant co-founder co-host co-owner co-worker coach collaborator colleague collector colonel
  columnist comedian comic commander commentator commenter commissioner commodore commuter companion compatriot competitor
  complainant composer conductor confidant conservative constable consultant consumer contender contestant
  contributor coordinator coroner corporal correspondent counsel counsellor counselor counterpart courtier cousin creator
  creditor cricketer criminal criminologist critic curator customer cyclist dancer dealer dean debtor defector
  defendant defender delegate democrat demographer demonstrator dentist deputy designer detainee detective
  dictator diplomat director disciple dissident doctor donor driver drummer economist editor educator elder
  elector employee engineer entertainer entrant entrepreneur envoy epidemiologist ethicist ex-minister
  ex-president executive expat expert explorer extremist eyewitness facilitator fact-checker fan farmer feminist
  fighter figure figurehead film-maker filmmaker financier finder firefighter first-lady fly-half folk follower
  forecaster forwarder founder friend front-runner frontrunner fugitive fundraiser gangster gardener general
  genius geologist goalscorer golfer governor graduate grandee grandparent grower guard guardian guest guide guitarist
  gymnast hacker handler head headmaster headmistress headteacher heir helper hero historian homeowner hopeful
  host hostage hunter ideologue immigrant incumbent independent individual informant inmate insider inspector
  instructor insurgent interpreter interviewee interviewer intruder inventor investigator investor islander
  jihadist jockey journalist judge jurist juror justice keeper kid kidnapper laborer labourer landowner lawmaker
  lawyer leader lecturer legend legislator liberal librarian lieutenant lifeguard linguist listener lobbyist local lodger
  loser lover loyalist magician magistrate magnate manager marcher marine master mastermind mathematician mayor
  mechanic mediator medic member mentor merchant meteorologist migrant militant millennial millionaire miner
  minister missionary mobster model moderate moderator mogul monarch motorist mp msp murderer musician mutineer
  narrator nationalist native navigator negotiator neighbor neighbour neuroscientist neurosurgeon newcomer
  backbencher dj frontbencher newsreader nominee non-resident novelist nurse nutritionist observer occupant offender officer official
  oligarch oncologist onlooker operative opponent optimist orator organiser organist organizer originator
  outsider owner paediatrician painter panelist panellist parent parishioner parliamentarian participant
  partisan partner passenger passer-by pastor pathologist patient patron paymaster pedestrian peer pensioner
  performer perpetrator person personality pessimist petitioner pharmacist philanthropist philosopher
  photographer physician physicist pianist picket pilot pioneer pitcher plaintiff planner player playwright poet
  policymaker pontiff politician pollster potter practitioner preacher predecessor premier presenter preservationist president
  principal prisoner producer professional professor programmer progressive promoter proponent proprietor
  prosecutor protagonist protester protestor psychiatrist psychologist publican publicist pundit pupil purist
  racer radical radiologist rapper reader rebel recipient recruit recruiter referee reformer refugee rep
  repairer reporter representative republican researcher resident respondent retiree reviewer rider ringleader
  rival rocker runner runner-up sailor scholar scientist scientologist screenwriter scriptwriter scrum-half sculptor seaman seamer
  secretary segregationist seismologist seller seed senator sergeant servant shareholder shepherd sheriff shooter
  shopkeeper shopper singer skier skipper smuggler socialist sociologist soldier solicitor solo songwriter
  source speaker specialist spectator speechwriter spokesperson spinner sponsor sprinter spy stablehand staffer star statistician steward
  stockbroker storyteller strategist student subcontractor subordinate subscriber substitute successor
  superdelegate superintendent superstar supervisor supporter supremacist surgeon surrogate survivor survivors
  suspect swimmer sympathiser sympathizer teacher technician technologist teen teenager tenant terrorist theologian
  theorist therapist thief toddler tourist toxicologist trader traditionalist trainee trainer translator
  traveler traveller treasurer trooper trustee tutor twin tycoon typist umpire undergraduate undersecretary unionist
  user vendor veteran vicar vice-chair vice-president victim viewer villager violinist virologist visitor
  vocalist volunteer voter walker warden watcher watchmaker whistle-blower whistleblower wicketkeeper winner witness worker
  worshipper wrestler writer youngster youth zoologist auctioneer barber beekeeper blacksmith bookkeeper bricklayer butcher
  carer caterer childminder cobbler electrician fishmonger grocer hairdresser hotelier innkeeper janitor joiner locksmith logger
  nanny optician paramedic plasterer plumber rancher realtor restaurateur roofer schoolteacher stonemason surveyor tailor
  trucker undertaker weaver welder adherent adult angler bandmate barista barmaid barman bartender bigot bouncer bully cabbie
  cellmate champ chum classmate co-star cook copywriter courier crewmate doorman felon flatmate guru hiker homemaker
  housemate jogger litigator mate newsagent novice opportunist pal podcaster populist punter roommate schoolmate
  teammate understudy usher mourner well-wisher churchgoer policyholder stakeholder householder jobseeker holidaymaker clubber vp cfo gp
  back-rower centre-back centre-half decathlete finalist flanker full-back fullback heptathlete hooker hurdler left-back left-hander
  medalist medallist paceman playmaker prop quarter-finalist right-back right-hander rower semi-finalist wing-back
  catcher cornerback goalie infielder netminder outfielder phenom rookie shortstop slugger tailback
  acrobat actuary antiquarian archdeacon assassin autocrat ayatollah beautician bookie bosun caddie cellist centenarian chaplain chauffeur churchwarden
  cleric clown commandant commando comrade concierge confidante conscript cop croupier curate custodian deacon deckhand demagogue despot dietitian druid emigrant
  exile expatriate farmhand freshman geek guerrilla hermit hooligan impresario judoka knight laureate litigant maestro mandarin masseur medium mercenary mortician
  mullah notary obstetrician occupier octogenarian orphan patriot pilgrim pirate prodigy protege protégé provost psychic recluse regent registrar revolutionary roadie
  saboteur salesperson sceptic sexton shipwright signatory skeptic sleuth socialite sommelier sophomore soprano stevedore stowaway stylist superfan technocrat
  tyrant valet vandal ventriloquist vet veterinarian warlord workmate zealot`.split(/\s+/),
);

/** Plurals that are not made with "s", and words used of people in the plural only. */
export const pluralPeople: ReadonlySet<string> = new Set(
  `allies anyone audience authorities both businessmen children circle clergy congressmen countrymen critics crowd
  dozens elderly elders electorate elite everybody everyone family few firemen fishermen folk folks gunmen
  homeless hundreds insiders jobless lords many members meps men millions most mps msps nobody none ones others parents peers people
  personnel police policemen poor public pundits rich scores several some spokesmen staff statesmen those
  thousands troops women young youths`.split(/\s+/),
);

/** People by their country or origin, in lower case: "the Scot admitted", "Latinos say". Those in "-an" and "-ese" are also adjectives. */
export const nationals: ReadonlySet<string> = new Set(
  `afghan african albanian algerian american arab argentine argentinian armenian asian australian austrian
  bangladeshi basque belgian bosnian brazilian brit briton bulgarian californian cameroonian canadian catalan
  chilean chinese colombian croat cuban cypriot czech dane dutchman dutchwoman ecuadorian egyptian englishman
  englishwoman estonian ethiopian european filipino finn frenchman frenchwoman geordie georgian german ghanaian
  glaswegian greek hispanic hungarian icelander indian indonesian iranian iraqi irishman irishwoman israeli italian
  ivorian jamaican japanese jordanian kenyan kiwi korean kurd lankan latina latino latvian lithuanian liverpudlian londoner malaysian
  mancunian mexican moroccan new-zealander nigerian norwegian pakistani palestinian parisian peruvian pole
  portuguese rican romanian russian rwandan saudi scot scotsman scotswoman senegalese serb singaporean slovak
  slovenian somali spaniard swede swiss syrian texan thai tunisian turk ukrainian uruguayan venezuelan
  vietnamese welshman welshwoman yorkshireman zealander zimbabwean`.split(/\s+/),
);

/** People by their faith, in lower case: "Muslims say", "Sikh drivers said". */
export const believers: ReadonlySet<string> = new Set(
  `anglican baptist buddhist catholic christian hindu jew jewish lutheran methodist mormon muslim presbyterian protestant quaker
  shia shiite sikh sunni`.split(/\s+/),
);

/** First halves of the names for people by their country: "the South African". */
export const halves: ReadonlySet<string> = new Set("costa new north northern south sri".split(" "));

/** Those of whom somebody has many, so that one is "a friend of Lind’s". */
export const intimates: ReadonlySet<string> = new Set(
  `acquaintance admirer adviser advisor aide ally associate bandmate classmate client colleague confidant confidante constituent cousin critic customer
  donor employee fan follower friend lawyer mate neighbor neighbour nephew niece opponent pal partner patient pupil relative rival roommate
  spokesman spokeswoman staffer student supporter surrogate teammate`.split(/\s+/),
);

/** Those who are asked about others: “She was fit,” a source close to Lind said. */
export const informants: ReadonlySet<string> = new Set([
  "aide", // An aide to Lind said she was fit.
  "friend", // A friend of Lind said she was fit.
  "insider", // A club insider said she was fit.
  "lawyer", // Lind’s lawyer said she was fit.
  "official", // A club official said she was fit.
  "source", // A source close to Lind said she was fit.
  "spokesman", // Lind’s spokesman said she was fit.
  "spokesperson", // Lind’s spokesperson said she was fit.
  "spokeswoman", // Lind’s spokeswoman said she was fit.
]);

/** What tells that somebody has his knowledge from near. */
export const nearness: ReadonlySet<string> = new Set([
  "briefed", // Two people briefed on the talks said it was late.
  "close", // A person close to the fund said it was late.
  "familiar", // People familiar with the talks say it is late.
  "knowledgeable", // Officials knowledgeable about the talks say it is late.
  "privy", // Two sources privy to the talks said it was late.
]);

/** What shows an attorney to be no one’s own, by his title or his office. */
export const stateAttorneys: readonly string[] = [
  "district", // District Attorney Orla Fenn said so.
  "federal", // The federal attorney, Orla Fenn, said so.
  "general", // Attorney General Orla Fenn said so.
  "prosecutor", // The prosecutor, Orla Fenn, said so.
  "state", // State’s Attorney Orla Fenn said so.
  "u.s.", // U.S. Attorney Orla Fenn said so.
  "us", // US Attorney Orla Fenn said so.
];

/** What makes people of "figures", which else are numbers: "Opposition figures say it was late." */
export const publicFigures: ReadonlySet<string> = new Set(
  "cultural establishment key leading literary military opposition party political prominent public religious senior underworld".split(
    " ",
  ),
);

/** Of people who belong together, in the singular: "the liberal flank says", "the working class says", "the crew says". */
export const factions: ReadonlySet<string> = new Set(
  "base cast class congregation crew diaspora duo faction flank fringe generation internet left mainstream market marketplace neighborhood neighbourhood populace profession rank-and-file right workforce".split(
    " ",
  ),
);

/** Nouns that are one and many people: "The crew was saved", "The crew are at home". */
export const collectives: ReadonlySet<string> = new Set(
  "band cast couple crew crowd duo gang generation jury pair quartet trio".split(" "),
);

/** Those who sit in a parliament, capitalised behind a party: "Tory MPs", "Labour peers". */
export const lawmakers: ReadonlySet<string> = new Set([
  "mps", // Tory MPs said it was late.
  "meps", // Labour MEPs said it was late.
  "msps", // Labour MSPs said it was late.
  "peers", // Labour Peers said it was late.
]);

/** Endings of who comes from somewhere or follows somebody, in the plural. */
export const peopleEndings: readonly string[] = [
  "ians", // Lisseians said it was late.
  "eans", // Pelleans said it was late.
  "oans", // Rookoans said it was late.
  "ites", // Pellites said it was late.
  "eers", // Pamphleteers said it was late.
  "istas", // Quayistas said it was late.
  "crats", // Technocrats said it was late.
  "goers", // Theatregoers said it was late.
];

/** Words for one of a couple. */
export const spouses: ReadonlySet<string> = new Set([
  "husband", // Her husband, Tam, said it was late.
  "widow", // Rook’s widow, Orla, said it was late.
  "widower", // Her widower, Tam, said it was late.
  "wife", // His wife, Orla, said it was late.
]);

/** What opens the life of somebody, in an obituary or a profile: "Born in Lisse in 1921, she left school at 14." */
export const lifeOpenings: ReadonlySet<string> = new Set([
  "born", // Born in Lisse, she left school at 14.
  "educated", // Educated in Lisse, she left school at 14.
  "raised", // Raised in Lisse, she left school at 14.
]);
