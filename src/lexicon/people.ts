/** Nouns for people, in lower case and singular: "the harbour master said". */

export const womanNouns: ReadonlySet<string> = new Set(
  `woman lady girl mother mum mom grandmother daughter granddaughter sister aunt niece wife widow bride fiancee fiancée
  girlfriend ex-wife stepmother ex-girlfriend mistress housewife spokeswoman chairwoman businesswoman congresswoman
  councilwoman policewoman sportswoman saleswoman stateswoman horsewoman actress waitress heiress hostess duchess princess
  queen baroness countess goddess nun midwife ballerina mother-of-two mother-of-three mother-of-four comedienne schoolgirl
  stepdaughter sister-in-law mother-in-law daughter-in-law heroine seamstress landlady grandma nan diva matriarch suffragette
  anchorwoman alumna assemblywoman forewoman noblewoman servicewoman camerawoman`.split(/\s+/),
);

export const manNouns: ReadonlySet<string> = new Set(
  `man gentleman guy boy father dad grandfather son grandson brother uncle nephew husband widower bridegroom groom fiance
  fiancé boyfriend ex-husband stepfather spokesman chairman businessman congressman councilman policeman sportsman salesman
  statesman fireman cameraman craftsman fisherman batsman defenceman defenseman frontman gunman anchorman middleman
  foreman nobleman king prince duke earl baron emperor monk priest bishop archbishop pope cardinal imam sheikh rabbi emir
  father-of-two father-of-three father-of-four schoolboy stepson brother-in-law father-in-law son-in-law landlord waiter
  patriarch playboy cowboy bloke lad chap alumnus assemblyman clergyman handyman horseman linesman midfielder footballer quarterback linebacker
  goalkeeper serviceman repairman milkman postman ombudsman tradesman weatherman striker winger`.split(
    /\s+/,
  ),
);

/** Gendered words for women or men that say only how they are related to another person: "his wife", "Orla's brother". */
export const kinNouns: ReadonlySet<string> = new Set(
  `mother mum mom grandmother daughter granddaughter sister aunt niece wife widow fiancee fiancée girlfriend ex-wife
  stepmother father dad grandfather son grandson brother uncle nephew husband widower fiance fiancé boyfriend ex-husband
  stepfather sister-in-law mother-in-law daughter-in-law brother-in-law father-in-law son-in-law stepson stepdaughter parent
  child cousin partner spouse twin sibling relative ex-girlfriend ex`.split(/\s+/),
);

/** Those who speak for somebody else: "a lawyer for the firm", "the minister's spokesman". */
export const spokespeople: ReadonlySet<string> = new Set(
  `spokesman spokeswoman spokesperson lawyer attorney counsel solicitor barrister agent publicist representative
  mouthpiece surrogate`.split(/\s+/),
);

/** Nouns for people of either sex. */
export const personNouns: ReadonlySet<string> = new Set(
  `rocker academic accountant accuser activist actor administrator adversary adviser advisor advocate agent agitator aide airman
  ally ambassador analyst anchor announcer antagonist applicant apprentice arbitrator archaeologist architect artist
  assistant associate astronaut astronomer athlete attacker attendee attorney auditor author backer banker barrister
  bassist beneficiary biographer biologist blogger boss boxer broadcaster broker builder buyer bystander candidate
  captain caller campaigner caregiver caretaker carpenter cartoonist casualty ceo celebrity centrist chair chairperson
  challenger chambermaid champion chancellor chef chemist chief child choreographer citizen civilian claimant cleaner
  clerk client climber climatologist clinician co-author co-chair co-defendant co-founder co-host co-owner co-worker coach
  collaborator colleague collector colonel columnist comedian commander commentator commenter commissioner commuter companion
  compatriot competitor complainant composer conductor confidant conservative constable consultant consumer contender
  contestant contractor contributor coordinator coroner correspondent counsel counsellor counselor counterpart counterparty
  courtier cousin creator creditor cricketer criminal criminologist critic curator customer cyclist dancer dealer dean
  debtor defender defendant defector delegate democrat demographer demonstrator dentist deputy designer detainee detective
  developer dictator diplomat director disciple dissident doctor donor driver drummer economist editor educator
  elder elector employee employer engineer entertainer entrant entrepreneur envoy epidemiologist ethicist executive
  eyewitness ex-minister ex-president expat expert explorer exporter extremist facilitator fact-checker fan farmer
  feminist fighter figure figurehead filmmaker film-maker financier finder firefighter first-lady folk follower
  forecaster forwarder founder friend front-runner frontrunner fugitive fundraiser gangster gardener general genius
  geologist golfer governor graduate grandee grandparent grower guard guardian guest guide guitarist gymnast hacker
  handler head headmaster headmistress headteacher heir helper hero historian homeowner hopeful host hostage hunter
  ideologue immigrant importer incumbent independent individual informant insider inspector instructor insurgent
  interpreter interviewee interviewer intruder inventor investigator investor islander jihadist jockey journalist judge
  juror jurist justice keeper kid kidnapper labourer laborer landowner lawmaker lawyer leader lecturer legend legislator
  lender liberal librarian lieutenant linguist listener lobbyist local lodger loser lover loyalist magician
  magistrate magnate maker manager manufacturer marcher marine master mastermind mathematician mayor mechanic mediator medic member
  mentor merchant meteorologist migrant militant millennial millionaire billionaire miner minister missionary
  mobster model moderate moderator mogul monarch motorist mp msp murderer musician mutineer narrator nationalist native
  navigator negotiator neighbor neighbour neuroscientist neurosurgeon newcomer newsreader nominee non-resident novelist nurse
  nutritionist observer occupant offender officer official oligarch oncologist onlooker operative operator opponent
  optimist orator organiser organizer organist originator outsider owner paediatrician painter panelist panellist parent
  parishioner parliamentarian participant partisan partner passenger passer-by pastor pathologist patient patron
  paymaster pedestrian peer pensioner performer perpetrator person personality pessimist petitioner pharmacist
  philanthropist philosopher phone-in photographer physician physicist pianist pilot pioneer plaintiff planner player
  playwright poet policymaker politician pollster potter practitioner predecessor premier presenter preservationist president
  principal prisoner producer professional professor programmer progressive promoter proponent proprietor prosecutor
  protagonist protester protestor psychiatrist psychologist publican publicist publisher pundit pupil purist racer radical
  radiologist rapper reader rebel recipient recruit recruiter referee reformer refugee regulator rep repairer reporter
  representative republican researcher resident respondent retailer retiree reviewer rider ringleader rival runner
  runner-up sailor scholar scientist scientologist screenwriter scriptwriter sculptor seaman secretary segregationist
  seismologist seller senator sergeant servant shareholder shepherd sheriff shooter shopkeeper shopper singer
  skier skipper smuggler socialist sociologist soldier solicitor solo songwriter source speaker specialist spectator
  speechwriter spokesperson sponsor spy staffer star statistician steward stockbroker storyteller strategist student
  subcontractor subordinate subscriber substitute successor superintendent superdelegate superstar supervisor supplier
  supporter supremacist surgeon surrogate survivor survivors suspect swimmer sympathiser sympathizer teacher technician technologist
  teenager tenant terrorist theologian theorist therapist thief toddler toxicologist tourist trader traditionalist trainee trainer
  translator traveler traveller treasurer trooper trustee tutor twin tycoon undersecretary unionist umpire undergraduate user
  vendor veteran vicar vice-chair vice-president victim viewer villager violinist virologist visitor vocalist
  volunteer voter walker warden watcher watchmaker whistleblower whistle-blower winner witness worker worshipper wrestler
  writer youngster youth zoologist`.split(/\s+/),
);

/** Plurals that are not made with "s", and words used of people in the plural only. */
export const pluralPeople: ReadonlySet<string> = new Set(
  `people men women children folk folks parents others police some many most few both several critics allies pundits
  authorities troops personnel staff public youths insiders elders elite clergy crowd audience electorate family millions thousands hundreds dozens scores
  everyone everybody nobody anyone none those ones lords peers spokesmen businessmen gunmen policemen firemen congressmen
  fishermen countrymen statesmen elderly jobless homeless young rich poor`.split(/\s+/),
);

/** People by their country, in lower case: "the Scot admitted". Those in "-an" and "-ese" are also adjectives. */
export const nationals: ReadonlySet<string> = new Set(
  `scot scotsman scotswoman briton brit englishman englishwoman welshman welshwoman irishman irishwoman frenchman frenchwoman
  dutchman dutchwoman spaniard dane swede finn pole turk serb croat czech slovak kurd arab afghan thai iraqi israeli
  pakistani bangladeshi american african asian european australian austrian belgian brazilian bulgarian canadian chilean
  colombian cuban egyptian ethiopian georgian german ghanaian greek hungarian icelander indian indonesian iranian italian
  jamaican jordanian kenyan korean latvian lithuanian malaysian mexican moroccan new-zealander kiwi nigerian norwegian
  palestinian peruvian filipino romanian russian rwandan saudi singaporean slovenian somali swiss syrian tunisian
  ukrainian uruguayan venezuelan vietnamese chinese japanese portuguese senegalese texan californian londoner parisian
  yorkshireman liverpudlian mancunian glaswegian geordie catalan basque argentine argentinian ivorian cameroonian
  algerian albanian armenian bosnian cypriot ecuadorian estonian zimbabwean`.split(/\s+/),
);
