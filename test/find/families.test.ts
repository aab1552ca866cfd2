import { expect, test } from "vitest";
import { found } from "./found.ts";

const examples: readonly (readonly [text: string, ...attributions: string[]])[] = [
  [
    "Moss said Fenn faced other questions than the ones she refused to answer last year.",
    "Moss | said | Fenn faced other questions than the ones she refused to answer last year",
  ],
  ["No chiefs have been held accountable for the fraud."],
  [
    "Police said it was not known how the fire began.",
    "Police | said | it was not known how the fire began",
  ],
  [
    "The show was disliked by its fans, most of whom thought Berg had no chance.",
    "most of whom | thought | Berg had no chance",
  ],
  [
    "He has taken to telling crowds that the town is lost.",
    "He | has taken to telling | that the town is lost",
  ],
  ["Fans took to the streets to complain about prices."],
  // the noun that opens the sentence is what is answered, whatever its clause ends with
  [
    "The claim that the bank hid its losses was rejected by the regulator.",
    "the regulator | was rejected | The claim that the bank hid its losses",
    " | claim | that the bank hid its losses",
  ],
  [
    "The claim that the firm hid its debts was denied.",
    " | was denied | The claim that the firm hid its debts",
    " | claim | that the firm hid its debts",
  ],
  [
    "Claims that the club had cheated its fans were dismissed by its chairman.",
    " | Claims | that the club had cheated its fans",
    "its chairman | were dismissed | Claims that the club had cheated its fans",
  ],
  [
    "Reports that it was for sale were neither confirmed nor denied by the firm.",
    " | Reports | that it was for sale",
    "the firm | were neither confirmed nor denied | Reports that it was for sale",
  ],
  [
    "The ministry neither confirmed nor denied the report.",
    "The ministry | neither confirmed nor denied | the report",
  ],
  // word, rumour and what somebody stands by, likes to say or is asked about
  ["Word in Lisse is that the mill will close.", " | Word … is | that the mill will close"],
  ["The suspicion is that the log was forged.", " | suspicion is | that the log was forged"],
  [
    "The auditor stands by her claim that the firm was broke.",
    "The auditor | stands by | her claim that the firm was broke",
    "her | claim | that the firm was broke",
  ],
  ["The clerk stood by the door of the vault."],
  [
    "The mayor likes to say that the town has no future.",
    "The mayor | likes to say | that the town has no future",
  ],
  ["It beggars belief that nobody knew."],
  [
    "The prosecutor has not ruled out manslaughter charges.",
    "The prosecutor | has not ruled out | manslaughter charges",
  ],
  ["The group announced the news on its website."],
  // whose view it is, and who blames
  ["Lund takes the view that it fell.", "Lund | view | that it fell"],
  ["The view of the mayor is that it fell.", "the mayor | view … is | that it fell"],
  ["The view of the pier is that of a ruin."],
  [
    "He was blamed by the mayor, Rita Lund, for the crash.",
    "the mayor, Rita Lund | was blamed | He … for the crash",
  ],
  ["The inquest heard on Monday that it fell.", " | heard | that it fell"],
  ["Berg stopped short of calling the vote a sham."],
  ["Whoever wrote that memo did not read the law."],
  ["The union puts its count at 212.", "The union | puts | its count at 212"],
  // what emerges, is understood or put to somebody
  [
    "It is understood that two men have given statements.",
    " | It is understood | that two men have given statements",
  ],
  [
    "It has also emerged that the firm was told in April.",
    " | It has also emerged | that the firm was told in April",
  ],
  ["It was put to her that she had helped.", " | It was put to her | that she had helped"],
  [
    "The song topped the charts and is thought to have earned a million.",
    " | is thought | The song … to have earned a million",
  ],
  // what something is thought, and whose expectations
  [
    "The row is thought unlikely to harm the tour.",
    " | is thought | The row … unlikely to harm the tour",
  ],
  ["Two men are believed dead.", " | are believed | Two men … dead"],
  ["Expectations of a rate cut grew.", " | Expectations of | a rate cut"],
  ["The plan fell short of the expectations of fans."],
  // amounts reported, deeds owned up to and claimed, talk brushed aside
  ["The firm reported a loss of £3m.", "The firm | reported | a loss of £3m"],
  ["The firm reported a theft."],
  ["The captain fessed up to sleeping on watch.", "The captain | fessed up to | sleeping on watch"],
  [
    "The Red Front claimed responsibility for the fire.",
    "The Red Front | claimed responsibility for | the fire",
  ],
  ["The mayor brushed such talk aside.", "The mayor | brushed | such talk"],
  ["Berg dismissed that as “the usual bile”.", "Berg | dismissed | that as “the usual bile”"],
  // whom somebody accuses, and several at once
  ["It was Lund, whom he accused of trying to flee.", "he | accused | whom … of trying to flee"],
  [
    "Berg accuses guitarist Nick Lund and drummer Joe Strand of hiding the tapes.",
    "Berg | accuses | guitarist Nick Lund and drummer Joe Strand of hiding the tapes",
  ],
  // whose view it is may stand behind "of", and who told of the tales between commas
  [
    "His remarks support the contention of the former mayor that the letters were lost.",
    "the former mayor | contention | that the letters were lost",
  ],
  [
    "The union rejected the claim that men on the pier, paid by the firm, were asleep.",
    "The union | rejected | the claim that men on the pier, paid by the firm, were asleep",
    " | claim | that men on the pier, paid by the firm, were asleep",
  ],
  ["He is entitled to his opinion."],
  // quoted names and long things behind them
  ['But Berg has called the poll "garbage," and left.', 'Berg | has called | the poll "garbage,"'],
  [
    "Berg dismissed as “reckless” the captain’s hint that the pier was rotten.",
    "Berg | dismissed | as “reckless” the captain’s hint that the pier was rotten",
    "the captain’s | hint | that the pier was rotten",
  ],
  // what somebody is likened to, and what is done to him as something in quotation marks
  ["Berg compared the mayor to a thief.", "Berg | compared | the mayor to a thief"],
  ["His speech likened the toll to a tax.", "His speech | likened | the toll to a tax"],
  ["The results compare well to last year."],
  [
    "She openly admires the captain as a “strong leader”.",
    "She | openly admires | the captain as a “strong leader”",
  ],
  ["She uses the shed as a “kitchen”."],
  ["She declares the bridge is safe.", "She | declares | the bridge is safe"],
  // according to, in the words of, in X's view
  [
    "According to two engineers, the pier is rotten.",
    "two engineers | According to | the pier is rotten",
  ],
  [
    "The pier is rotten, according to a report by the harbour board.",
    "a report by the harbour board | according to | The pier is rotten",
  ],
  [
    "According to the memo, a copy of which was leaked, the pier is rotten.",
    "the memo, a copy of which was leaked | According to | the pier is rotten",
  ],
  // "per" names a source behind a comma, and a rate before a measure
  ["Per Holm, a clerk, said it was late.", "Per Holm, a clerk | said | it was late"],
  ["Per Holm and his wife, Kari, lost their house."],
  [
    "The pier will close in May, per two people familiar with the plan.",
    "two people familiar with the plan | per | The pier will close in May",
  ],
  ["The pier is “a wreck,” per its owner.", "its owner | per | The pier is “a wreck,”"],
  ["Sales fell by £5, per person, in May."],
  ["Per capita income rose in May."],
  ["The striker, Per Holm, was late."],
  ["The pier costs £5 per visit in May."],
  [
    "According to the memo, Northline allegedly hid the fires.",
    "the memo | According to … allegedly | Northline … hid the fires",
  ],
  [
    "In the words of the mayor, the pier is a disgrace.",
    "the mayor | In the words of | the pier is a disgrace",
  ],
  ["In the union’s view, the offer is an insult.", "the union | view | the offer is an insult"],
  // adverbs and adjectives
  ["The firm allegedly hid the fires.", " | allegedly | The firm … hid the fires"],
  ["The minister has reportedly resigned.", " | reportedly | The minister has … resigned"],
  // impersonal and passive
  [
    "It has been claimed that the firm hid the fires.",
    " | It has been claimed | that the firm hid the fires",
  ],
  [
    "It is believed the blaze started in a chemistry store.",
    " | It is believed | the blaze started in a chemistry store",
  ],
  ["The captain fled by sea, it is believed.", " | it is believed | The captain fled by sea"],
  ["The bridge is said to be safe.", " | is said | The bridge … to be safe"],
  [
    "The minister was reported to be in hospital.",
    " | was reported | The minister … to be in hospital",
  ],
  [
    "The charges are seen by supporters as revenge.",
    "supporters | are seen | The charges … as revenge",
  ],
  [
    "He has been called a fraud by fellow doctors.",
    "fellow doctors | has been called | He … a fraud",
  ],
  [
    "She called a report suggesting donors were granted access “outrageous”.",
    "She | called | a report suggesting donors were granted access “outrageous”",
    "a report | suggesting | donors were granted access “outrageous”",
  ],
  // several words that answer
  ["The mayor dismissed that as “nonsense”.", "The mayor | dismissed | that as “nonsense”"],
  ["The mayor had no comment.", "The mayor | had | no comment"],
  ["The mayor has yet to comment.", "The mayor | has yet to comment | has yet to comment"],
  ["The mayor had no answer to the storm."],
  [
    "The mayor did not respond when asked how it burned.",
    "The mayor | did not respond | did not respond",
  ],
  ["No conclusions should be drawn."],
  ["They never discuss the race."],
  ["He could not answer many questions on the exam."],
  ["It is a peak that has not been reached again."],
  ["Lund could not be reached.", "Lund | could not be reached | could not be reached"],
  ["Lind fired back that the log was false.", "Lind | fired back | that the log was false"],
  [
    "The mayor shot back on Friday that the log was false.",
    "The mayor | shot back | that the log was false",
  ],
  ["The guard fired back at the window."],
  ["The mayor’s reply was that it had rained.", "The mayor’s | reply was | that it had rained"],
  [
    "The mayor’s best argument was that it had rained.",
    "The mayor’s | argument was | that it had rained",
  ],
  ["The mayor took issue with the report.", "The mayor | took issue with | the report"],
  ["The mayor took issue with the size of the boat."],
  ["The mayor pushed back against the claim.", "The mayor | pushed back against | the claim"],
  ["The mayor pushed against the door."],
  ["The mayor waved off the criticism.", "The mayor | waved off | the criticism"],
  ["A higher court overturned his decision.", "A higher court | overturned | his decision"],
  ["The storm overturned the boat."],
  ["The firm quashed the rumours.", "The firm | quashed | the rumours"],
  ["The firm tried to quash the rumours.", "The firm | tried to quash | the rumours"],
  ["The firm went to great lengths to quash the rumours."],
  ["The army quashed the revolt."],
  ["Ada Holm poured cold water on the report.", "Ada Holm | poured cold water on | the report"],
  ["Ada Holm gave short shrift to the claim.", "Ada Holm | gave short shrift to | the claim"],
  ["Ada Holm poured hot water on the leaves."],
  ["Ada Holm threw cold water over the claim.", "Ada Holm | threw cold water over | the claim"],
  ["Ada Holm threw cold water over the fire."],
  ["Ada Holm took offence at the claim.", "Ada Holm | took offence at | the claim"],
  // whom somebody disagrees with for what they say, and who says nothing
  [
    "Ada Holm took issue with those who say it was late.",
    "Ada Holm | took issue with | those who say it was late",
  ],
  [
    "The mayor brushed off those who call it a tax.",
    "The mayor | brushed off | those who call it a tax",
  ],
  ["The guard waved away those who slept."],
  // claims batted and swatted away, and a ball
  ["The mayor batted away the claim.", "The mayor | batted away | the claim"],
  ["The mayor swatted down the rumour.", "The mayor | swatted down | the rumour"],
  ["The bank tamped down speculation.", "The bank | tamped down | speculation"],
  ["The keeper batted away the ball."],
  ["The gardener tamped down the soil."],
  ["The late goal dampened speculation about the manager’s future."],
  ["Friday’s figures dampened talk of a rate cut."],
  ["The scandal discredited the story."],
  ["The senator called it a discredited story.", "The senator | called | it a discredited story"],
  [
    "The mayor swept aside accusations of fraud.",
    "The mayor | swept aside | accusations of fraud",
    " | accusations of | fraud",
  ],
  [
    "The Ledger shot down the claim that a ship had sunk.",
    "The Ledger | shot down | the claim that a ship had sunk",
    " | claim | that a ship had sunk",
  ],
  ["The army shot down the road."],
  ["Officials beat back those claims.", "Officials | beat back | those claims"],
  ["The rebels beat back an attack on the town."],
  ["Ada Holm balked at the suggestion.", "Ada Holm | balked at | the suggestion"],
  ["Ada Holm chafed at the accusation.", "Ada Holm | chafed at | the accusation"],
  ["The town balked at the price of the pier."],
  [
    "The aide disclaimed any knowledge of the raid.",
    "The aide | disclaimed | any knowledge of the raid",
  ],
  ["The bishop disavowed violence."],
  ["Ada Holm has rejected the label.", "Ada Holm | has rejected | the label"],
  ["Ada Holm has rejected the label’s offer."],
  // a denial that somebody is forced to, what somebody is led to believe, and a noun for a denial
  [
    "The airline has been forced to deny that the pilots slept.",
    "The airline | has been forced to deny | that the pilots slept",
  ],
  ["The crew was led to deny it."],
  ["Guests are obliged to disclose what they own."],
  ["The firm’s rejection of the claims was short.", "The firm’s | rejection of | the claims"],
  ["Denials of wrongdoing, and then silence, followed.", " | Denials of | wrongdoing"],
  ["The board’s rejection of the plan was a blow."],
  ["The insurer’s denial of her claim left her broke."],
  ["The judge’s dismissal of the charges was appealed."],
  [
    "His dismissal of the allegations as fake news pleased the crowd.",
    "His | dismissal of | the allegations as fake news",
  ],
  ["The denial of bail was a blow."],
  ["Lind’s denial that she had lied was met with laughter.", "Lind’s | denial | that she had lied"],
  // accusations
  ["She accused the firm of hiding the fires.", "She | accused | the firm of hiding the fires"],
  [
    "The firm has been accused of fraud by the mayor.",
    "the mayor | has been accused of | The firm … fraud",
  ],
  ["The union blamed the firm for the delay.", "The union | blamed | the firm for the delay"],
  [
    "She accuses the label of fraud, breach and “a betrayal of trust”.",
    "She | accuses | the label of fraud, breach and “a betrayal of trust”",
  ],
  [
    "The firm is accused by the regulator of hiding losses.",
    "the regulator | is accused | The firm … of hiding losses",
  ],
  ["Analysts attributed the fall to high rates.", "Analysts | attributed | the fall to high rates"],
  [
    "The union accused her of “blaming nurses for the crisis”.",
    "The union | accused | her of “blaming nurses for the crisis”",
  ],
  ["Mayor accused of taking bribes", " | accused of | Mayor … taking bribes"],
  ["The firm finds itself accused of theft.", " | accused of | The firm … theft"],
  [
    "Lisse accused neighbouring Torvik of pushing boats into its waters.",
    "Lisse | accused | neighbouring Torvik of pushing boats into its waters",
  ],
  ["No one is accusing the mayor of fraud."],
  [
    "The chemist suspected of making the bombs was arrested in Lisse.",
    " | suspected of | The chemist … making the bombs",
  ],
  // … by several words together, with what is done behind “for”
  [
    "The union hit out at the league for fixing the match at noon.",
    "The union | hit out at | the league for fixing the match at noon",
  ],
  ["Lund hit out at the league for its silence."],
  ["Lund hit the ball for six."],
  [
    "She took the paper to task for giving the group a platform.",
    "She | took … to task | the paper … for giving the group a platform",
  ],
  [
    "The mayor was taken to task for misleading voters.",
    " | was taken to task for | The mayor … misleading voters",
  ],
  ["Fenn called out Lund for missing votes.", "Fenn | called out | Lund for missing votes"],
  ["Fenn called out for help."],
  ["Police went after Lund for driving without a licence."],
  ["The studio slated the sequel for filming in June."],
  [
    "The ombudsman found fault with the trust for ignoring complaints.",
    "The ombudsman | found fault with | the trust for ignoring complaints",
  ],
  // how long it lasted is no deed
  ["The storm slammed the coast for two days."],
  [
    "Clerks condemned the bank for two decades of fraud.",
    "Clerks | condemned | the bank for two decades of fraud",
  ],
  // what somebody is held to be
  [
    "The panel held the firm partly responsible for the spill.",
    "The panel | held | the firm partly responsible for the spill",
  ],
  [
    "The firm was held responsible for the spill by the panel.",
    "the panel | was held | The firm … responsible for the spill",
  ],
  ["She vowed to hold them accountable."],
  ["She held the door for the man responsible."],
  ["The firm held a meeting to find those responsible for the leak."],
  ["Lund held the office responsible for roads for two years."],
  // what a thing is likened to, billed as or ruled to be
  [
    "The ward has been likened to a prison by inspectors.",
    "inspectors | has been likened | The ward … to a prison",
  ],
  ["Sales were low compared to last year."],
  ["The ward has been compared to a prison.", " | has been compared | The ward … to a prison"],
  ["The remains have been compared to dental records."],
  ["The samples have been compared to those on file by clerks."],
  ["Lund was attacked as a child."],
  ["The bishop equated the toll with theft.", "The bishop | equated | the toll with theft"],
  [
    "The move was interpreted as a snub to the mayor.",
    " | was interpreted | The move … as a snub to the mayor",
  ],
  [
    "Lund characterized the budget as a raid on pensions.",
    "Lund | characterized | the budget as a raid on pensions",
  ],
  ["The court ruled the ban unlawful.", "The court | ruled | the ban unlawful"],
  ["The board considers the dose safe.", "The board | considers | the dose safe"],
  ["The mayor declared the water safe to drink.", "The mayor | declared | the water safe to drink"],
  [
    "A plan described by Lund as reckless was approved on Tuesday.",
    "Lund | described | A plan … as reckless",
  ],
  [
    "A report labelled “a whitewash” by its own staff was published on Friday.",
    "its own staff | labelled | A report … “a whitewash”",
  ],
  ["A song called “Blue” by Ms Reed was played at the funeral."],
  [
    "Ministers described as “fanciful” reports that the tax would rise.",
    "Ministers | described | as “fanciful” reports that the tax would rise",
    " | reports | that the tax would rise",
  ],
  ["Dozens of villagers are feared dead.", " | are feared | Dozens of villagers … dead"],
  ["Hundreds feared dead in ferry fire", " | feared | Hundreds … dead"],
  [
    "She is considered to be the best in the county.",
    " | is considered | She … to be the best in the county",
  ],
  [
    "It has long been suspected that the log was forged.",
    " | It has long been suspected | that the log was forged",
  ],
  ["“He was drunk,” the jury was told.", " | was told | “He was drunk,”"],
  ["“He was drunk,” the jury told the judge.", "the jury | told | “He was drunk,”"],
  // naming
  ["He called the plan a gift to thieves.", "He | called | the plan a gift to thieves"],
  ["The firm dismissed the report as “fiction”.", "The firm | dismissed | the report as “fiction”"],
  ["She described the mayor as honest.", "She | described | the mayor as honest"],
  ["The analyst labelled the plan a failure.", "The analyst | labelled | the plan a failure"],
  // what is named and its name far apart, or in another order
  [
    "The harbour master described a day out with her crew near Lisse as perfect.",
    "The harbour master | described | a day out with her crew near Lisse as perfect",
  ],
  ["He sees the years ahead as kind.", "He | sees | the years ahead as kind"],
  ["Officials refer to the offer as an insult.", "Officials | refer to | the offer as an insult"],
  [
    "The bishop hailed the town’s vote to keep the pier as “splendid”.",
    "The bishop | hailed | the town’s vote to keep the pier as “splendid”",
  ],
  [
    "The coroner identified the man killed as Nils Strand.",
    "The coroner | identified | the man killed as Nils Strand",
  ],
  ["Most of those asked identify with the poor as well as the rich."],
  [
    "Lund singled out the pier, a relic, as the weak point.",
    "Lund | singled out | the pier, a relic, as the weak point",
  ],
  [
    "It has become common for critics to portray the fund as a sham.",
    "critics | to portray | the fund as a sham",
  ],
  ["It is easy for critics to portray the fund as a sham."],
  ["It rained, and one clerk called Berg “a fool”.", "one clerk | called | Berg “a fool”"],
  ["Holm described the march as largely “calm”.", "Holm | described | the march as largely “calm”"],
  [
    "Her office calls the inquiry nothing short of an attack on the press.",
    "Her office | calls | the inquiry nothing short of an attack on the press",
  ],
  ["The judge called the question settled law.", "The judge | called | the question settled law"],
  [
    "They face what she called a “long” winter of strikes.",
    "she | called | what … a “long” winter of strikes",
  ],
  [
    "The bridge that engineers described as unsafe was closed.",
    "engineers | described | The bridge that … as unsafe",
  ],
  [
    "Turnout fell in the wards the paper had identified as marginal.",
    "the paper | had identified | the wards … as marginal",
  ],
  [
    "Turnout fell in two wards identified by the Ledger as marginal.",
    "the Ledger | identified | two wards … as marginal",
  ],
  ["The council shut two piers seen as unsafe.", " | seen | two piers … as unsafe"],
  ["Police held a woman later identified as Orla Fenn."],
  ["He shrugged; he had been called worse."],
  // an amount foretold or estimated of what stands before the relative clause
  [
    "She spoke to a crowd that police estimated at 3,000.",
    "police | estimated | a crowd that … at 3,000",
  ],
  [
    "It was far from the 50,000 that officials had expected.",
    "officials | had expected | the 50,000",
  ],
  [
    "The club drew fewer than the 12,000 fans it had expected.",
    "it | had expected | the 12,000 fans",
  ],
  [
    "Profits were £40m, compared with the £55m most analysts had been forecasting.",
    "most analysts | had been forecasting | the £55m",
  ],
  // what goes up or down and how a contest ends, expected or reported, needs no amount
  ["Traders had expected a small rise.", "Traders | had expected | a small rise"],
  ["The bank expects slower growth.", "The bank | expects | slower growth"],
  ["The party is expecting a landslide.", "The party | is expecting | a landslide"],
  ["The union reported a surge in membership.", "The union | reported | a surge in membership"],
  ["Police reported no arrests.", "Police | reported | no arrests"],
  ["Lund posted an easy victory in Lisse."],
  ["She reported the theft to police."],
  ["The family expects a reply."],
  ["The sequel is one that fans have been expecting."],
  // what somebody expects of himself, unless others expect it of him
  ["The firm expects to open 40 shops.", "The firm | expects | to open 40 shops"],
  ["Lund did not expect to win.", "Lund | did not expect | to win"],
  ["Fans can expect to see a close match."],
  ["Lund, praised by all and widely expected to win, stayed away."],
  [
    "More than the 900 tonnes it expects to sell had spoiled.",
    "it | expects | the 900 tonnes … to sell",
  ],
  ["He left the house that he had expected."],
  [
    "The toll, which many drivers believe hurt small shops, was dropped.",
    "many drivers | believe | which … hurt small shops",
  ],
  [
    "The pact, which he signed and which many farmers believe ruined them, is over.",
    "many farmers | believe | which … ruined them",
  ],
  ["Berg held a rally nearby in which she continued her attack on Lund."],
  ["Touting her experience, Berg left."],
  [
    "He said that praising the mayor for what happened in May was like thanking the rain.",
    "He | said | that praising the mayor for what happened in May was like thanking the rain",
  ],
  // polls and their averages
  [
    "In an average of polls compiled by Vesper, Berg has 36 percent.",
    "an average of polls compiled by Vesper | In | Berg has 36 percent",
  ],
  ["In an average year, Berg sells 36 boats."],
  // what nobody says by what looks like a cue
  ["He was tired of fear mongering and lies."],
  ["Calling the toll a sham is unfair."],
  [
    "He said that praising the mayor for the flood was like thanking the rain.",
    "He | said | that praising the mayor for the flood was like thanking the rain",
  ],
  ["Fenn laughed, mocking her famous “No Surrender” hat."],
  ["Lund had treated the accounts as “a work of fiction”."],
  ["Much depends on the union, whose members gather in Lisse on Monday."],
  ["Vaz wrote it “to show that it could be done”."],
  ["Questions about the alleged offer were not answered."],
  ["He wrote about the alleged theft of two boats.", " | alleged | theft of two boats"],
  ["“Why don’t I call you back,” he told the Ledger."],
  [
    "Fenn slammed a suit filed by a clerk, calling it “baseless”.",
    "Fenn | calling | it “baseless”",
  ],
  // cues of a verb and a noun
  ["Ms Frost put it to him that he was “lying”.", "Ms Frost | put it to him | that he was “lying”"],
  [
    "As the report makes clear, the crew were warned.",
    "the report | makes clear | the crew were warned",
  ],
  ["She made clear that the pier would close.", "She | made clear | that the pier would close"],
  [
    "He expressed regret in an interview on Monday that the pier had closed.",
    "He | expressed regret | that the pier had closed",
  ],
  [
    "The mayor declared an emergency, calling the blaze “the worst in years”.",
    "The mayor | calling | the blaze “the worst in years”",
  ],
  [
    "She dislikes the findings, which she described as misleading.",
    "she | described | which … as misleading",
  ],
  // objects
  ["Analysts had forecast a 3% decline.", "Analysts | had forecast | a 3% decline"],
  ["The firm cut its forecast, blaming weak demand.", "The firm | blaming | weak demand"],
  [
    "Mrs Brandt, who has always protested her innocence, left.",
    "who | has always protested | her innocence",
  ],
  [
    "She expects the results to be published next year.",
    "She | expects | the results to be published next year",
  ],
  ["Lund maintains his innocence.", "Lund | maintains | his innocence"],
  [
    "The bank itself declined to comment, but one official said it was over.",
    "The bank | declined | to comment",
    "one official | said | it was over",
  ],
  ["Northline rejects that account.", "Northline | rejects | that account"],
  [
    "The union denied the claim and branded it “false”.",
    "The union | denied | the claim",
    "The union | branded | it “false”",
  ],
  [
    "He pointed to it as evidence that the fire is a hoax.",
    "He | pointed to | it as evidence that the fire is a hoax",
  ],
  ["The firm denied any wrongdoing.", "The firm | denied | any wrongdoing"],
  ["Mr Lund, 46, denies taking bribes.", "Mr Lund, 46 | denies | taking bribes"],
  [
    "The firm rejected the allegations in a statement on Monday.",
    "The firm | rejected | the allegations",
  ],
  ["The captain pleaded not guilty to fraud.", "The captain | pleaded | not guilty to fraud"],
  ["The claims were denied by the firm.", "the firm | were denied | The claims"],
  ["The ministry warned of delays.", "The ministry | warned of | delays"],
  [
    "Scientists have expressed fears that the dust is toxic.",
    "Scientists | have expressed fears | that the dust is toxic",
  ],
  ["The firm rejected the offer."],
  // with “that” or “this” before a noun for a claim
  ["Lind disputed that account at a hearing Monday.", "Lind | disputed | that account"],
  [
    "Lind rejected that account as “simply untrue”.",
    "Lind | rejected | that account as “simply untrue”",
  ],
  ["Lind disputed that timeline.", "Lind | disputed | that timeline"],
  ["Lind questioned those numbers.", "Lind | questioned | those numbers"],
  ["Lind disagreed with that view.", "Lind | disagreed with | that view"],
  ["Lind scoffed at the doubts.", "Lind | scoffed at | the doubts"],
  ["Lind pooh-poohed the warnings.", "Lind | pooh-poohed | the warnings"],
  ["Lind laughed off that suggestion.", "Lind | laughed off | that suggestion"],
  ["Lind laughed off the injury."],
  [
    "Traders brushed off fears of a war as the index hit a record.",
    "Traders | brushed off | fears of a war",
  ],
  ["Lind shrugged off a knee injury as Rovers won in May."],
  [
    "Lind shrugged off the poll as a stunt that fooled nobody.",
    "Lind | shrugged off | the poll as a stunt that fooled nobody",
  ],
  ["Lind knocked down the rumours.", "Lind | knocked down | the rumours"],
  ["Lind knocked down the wall."],
  ["Talk of a sale was scotched by Lind.", "Lind | was scotched | Talk of a sale"],
  ["That explanation was dismissed by the union.", "the union | was dismissed | That explanation"],
  ["Berg called that “a plain lie”.", "Berg | called | that “a plain lie”"],
  // nouns
  [
    "The panel looked at claims that the firm hid the fires.",
    " | claims | that the firm hid the fires",
  ],
  ["The panel looked at allegations of tax evasion.", " | allegations of | tax evasion"],
  ["The captain faced theft and fraud charges.", " | charges | theft and fraud"],
  [
    "The panel looked at claims by two former clerks that the firm hid the fires.",
    "two former clerks | claims | that the firm hid the fires",
  ],
  [
    "The panel looked at suggestions there will be a second pier.",
    " | suggestions | there will be a second pier",
  ],
  ["Nobody believed his insistence that he was asleep.", "his | insistence | that he was asleep"],
  // a clause that belongs to the noun or the gerund before it
  [
    "Berg responded on Sunday to accusations that he hid the fires.",
    " | accusations | that he hid the fires",
  ],
  [
    "Berg showed his wit by joking that he would bring a pig.",
    "Berg | joking | that he would bring a pig",
  ],
  // a body whose name lists what it is for
  [
    "The Health and Safety Executive said it was late.",
    "The Health and Safety Executive | said | it was late",
  ],
  // behind "and" a name is the subject of what may be a noun
  [
    "The squad is thin and Solheim fears he may lose two more.",
    "Solheim | fears | he may lose two more",
  ],
  // a clause does not end in its auxiliary
  [
    "The trial turned on claims from the defence that her team had “made up its mind by noon”.",
    "the defence | claims | that her team had “made up its mind by noon”",
  ],
  // who is cited says it
  [
    "The paper, citing participants in the talks, said he had left.",
    "The paper | said | he had left",
  ],
  // what goes about, with the clause behind the verb
  [
    "Rumours have swirled for weeks that the pier will shut.",
    " | Rumours have swirled | that the pier will shut",
  ],
  [
    "Concerns have been raised by drivers that the road will flood.",
    "drivers | Concerns have been raised | that the road will flood",
  ],
  [
    "News broke late on Friday that the mill would shut.",
    " | News broke | that the mill would shut",
  ],
  ["Suspicions linger in Lisse that it was rammed.", " | Suspicions linger | that it was rammed"],
  ["Rumours that he will leave have swirled for weeks.", " | Rumours | that he will leave"],
  ["Suspicions persist that it was rammed.", " | Suspicions persist | that it was rammed"],
  ["Concern has grown over the plan that the council approved."],
  // what is set off before an auxiliary goes with the noun before
  [
    "Holm sat out, and by Monday morning a former clerk, now an analyst, was telling fans that he had quit.",
    "a former clerk, now an analyst | was telling | that he had quit",
  ],
  // when it was said is nobody who says it
  ["A review two years later found that it leaked.", "A review | later found | that it leaked"],
  [
    "It fell, and a second inquiry a month earlier said it would.",
    "a second inquiry | said | it would",
  ],
  ["Two years later officials said it leaked.", "officials | said | it leaked"],
  [
    "She said it was bad and accused the firm of having “hidden” the log.",
    "She | said | it was bad",
    "She | accused | the firm of having “hidden” the log",
  ],
  // colons
  ["MAYOR: We checked the pier twice.", "MAYOR | : | We checked the pier twice"],
  ["CHAIR: Did you check the pier? Did anybody?"],
  [
    "CHAIR: You checked it twice. Did you log it?",
    "CHAIR | : | You checked it twice. Did you log it",
  ],
  // who speaks in a conversation, by labels in small letters; a list has labels too
  [
    "Fenn: I checked it.\n\nRook: Who asked you to?\n\nFenn: Nobody did.",
    "Fenn | : | I checked it",
    "Fenn | : | Nobody did",
  ],
  [
    "Orla Fenn, an engineer: The pier held.\n\nRook: You say it held. Why did it fall?\n\nFenn: It held.",
    "Orla Fenn, an engineer | : | The pier held",
    "Rook | : | You say it held. Why did it fall",
    "Fenn | : | It held",
  ],
  ["Weather: Rain will fall.\n\nTraffic: Roads are busy.\n\nWeather: Snow will fall."],
  ["Fenn: I checked it.\n\nRook: I did not."],
  ["The mayor’s verdict: the bridge is safe.", "The mayor’s | verdict: | the bridge is safe"],
  [
    "Deputies: Driver fled crash, hid in barn\n\nThe crash closed a road on Monday. It is open now.",
    "Deputies | : | Driver fled crash, hid in barn",
  ],
  // refusals
  ["The harbour police declined to comment.", "The harbour police | declined | to comment"],
  [
    "The mayor neither confirmed nor denied the report.",
    "The mayor | neither confirmed nor denied | the report",
  ],
  [
    "The bank neither admitted nor denied the charges.",
    "The bank | neither admitted nor denied | the charges",
  ],
  [
    "Rumours of a bid have been neither confirmed nor denied by the port.",
    "the port | have been neither confirmed nor denied | Rumours of a bid",
  ],
  [
    "The firm did not wish to comment.",
    "The firm | did not wish to comment | did not wish to comment",
  ],
  // whom something makes say it
  ["Lund was forced to admit that it fell.", "Lund | was forced to admit | that it fell"],
  [
    "The firm has been forced to deny that it is broke.",
    "The firm | has been forced to deny | that it is broke",
  ],
  ["Lund was forced to sell his boat."],
  ["The mayor’s concession that it fell came late.", "The mayor’s | concession | that it fell"],
  ["A concession for the fair was sold."],
  // who is quiet, and where no answer comes from
  ["The firm kept mum about the sale.", "The firm | kept mum | about the sale"],
  ["The port was tight-lipped on its plans.", "The port | was tight-lipped | on its plans"],
  [
    "The port stayed silent about the allegations.",
    "The port | stayed silent | about the allegations",
  ],
  ["The port stayed silent about poverty."],
  ["The mayor stayed silent on Friday."],
  ["The mayor will not stay silent about the sale."],
  ["There was no immediate comment from the army.", "the army | There was | no immediate comment"],
  ["No comment was available from the army.", "the army | was available from | No comment"],
  ["There was no response to the drug."],
  ["There was no response from the captain."],
  [
    "There was no immediate response from the port.",
    "the port | There was | no immediate response",
  ],
  [
    "There was no response from the port to a request for comment.",
    "the port | There was | no response",
  ],
  ["There was no reply from Lisse after the goal."],
  ["There was no immediate response from the drug."],
  ["The mayor would say nothing about the sale.", "The mayor | would say | nothing about the sale"],
  // questions that are evaded
  ["The mayor deflected questions about it.", "The mayor | deflected | questions about it"],
  ["The mayor brushed off a question.", "The mayor | brushed off | a question"],
  ["The mayor seemed to evade the question.", "The mayor | seemed to evade | the question"],
  ["The mayor has a plan to evade questions."],
  ["The wall deflected the wind."],
  [
    "The mayor dodged questions before saying it rained.",
    "The mayor | dodged | questions",
    "The mayor | saying | it rained",
  ],
  [
    "The mayor declined a question about the sale.",
    "The mayor | declined | a question about the sale",
  ],
  [
    "The firm turned down a request for an interview.",
    "The firm | turned down | a request for an interview",
  ],
  ["The firm turned down a request for a loan."],
  // asked, and not willing or able
  ["Asked whether he knew, Lund declined to answer.", "Lund | declined | to answer"],
  ["Lund refused to answer the door."],
  ["Lund refused to speculate on the cause.", "Lund | refused | to speculate on the cause"],
  ["The aide declined to be named."],
  [
    "Lund was not prepared to comment.",
    "Lund | was not prepared to comment | was not prepared to comment",
  ],
  ["Lund was prepared to comment."],
  ["Lund would not be interviewed.", "Lund | would not be interviewed | would not be interviewed"],
  ["Lund was not interviewed by the police."],
  ["Lund would not be interviewed until Monday."],
  [
    "The firm did not make anyone available for comment.",
    "The firm | did not make | anyone available for comment",
  ],
  ["The firm did not make the drug available."],
  ["The firm had not replied by press time.", "The firm | had not replied | had not replied"],
  [
    "A spokesman was not immediately available.",
    "A spokesman | was not immediately available | was not immediately available",
  ],
  ["The drug was not immediately available."],
  ["Figures for May were not immediately available."],
  ["Doctors were not immediately available, and it rained."],
  // whom nobody reaches
  ["Calls to the firm went unanswered.", "the firm | went unanswered | went unanswered"],
  ["The criticism went unanswered."],
  ["Emails to Lund went unanswered on Friday.", "Lund | went unanswered | went unanswered"],
  ["Messages left for Lund went unanswered.", "Lund | went unanswered | went unanswered"],
  ["On Friday, calls to the firm went unanswered.", "the firm | went unanswered | went unanswered"],
  ["Calls for reform went unanswered."],
  ["Her calls to the police went unanswered."],
  ["Emails from the bank to customers went unanswered."],
  ["Radio calls to Flight 12 went unanswered."],
  [
    "An email seeking comment from the union was not returned.",
    "the union | was not returned | was not returned",
  ],
  [
    "Phone calls to the shop on Friday were not returned.",
    "the shop | were not returned | were not returned",
  ],
  [
    "Attempts to reach the builder, Leon Marsh, were unsuccessful.",
    "the builder, Leon Marsh | were unsuccessful | were unsuccessful",
  ],
  [
    "Efforts to reach Lund were not successful.",
    "Lund | were not successful | were not successful",
  ],
  ["Attempts by the paper to reach Lund failed.", "Lund | failed | failed"],
  [
    "Efforts to reach the family were unsuccessful.",
    "the family | were unsuccessful | were unsuccessful",
  ],
  [
    "Attempts to reach his family failed, police said.",
    "police | said | Attempts to reach his family failed",
  ],
  ["Attempts to reach the trapped boys failed."],
  ["Attempts by rescuers to reach the firm failed."],
  ["Efforts to reach the summit failed."],
  ["Attempts to reach his wife for comment failed.", "his wife | failed | failed"],
  [
    "Lund did not respond to attempts to reach him.",
    "Lund | did not respond | to attempts to reach him",
  ],
  ["Lund did not respond to attempts to wake him."],
  ["The village could not be reached by road."],
  ["The couple could not be reached.", "The couple | could not be reached | could not be reached"],
  [
    "The pair could not be contacted.",
    "The pair | could not be contacted | could not be contacted",
  ],
  ["The three could not be reached.", "The three | could not be reached | could not be reached"],
  ["A deal could not be reached before noon."],
  ["Agreement could not be reached."],
  ["The firm chose not to comment.", "The firm | chose not to comment | chose not to comment"],
  ["The firms all declined to comment.", "The firms | declined | to comment"],
  // “No” is what is replied, and nobody stands before the verb in what is quoted
  ["“No,” replied Fenn, the captain.", "Fenn, the captain | replied | “No,”"],
  [
    'The firm said it is focusing on its customers and "has no comment on the suit".',
    'The firm | said | it is focusing on its customers and "has no comment on the suit"',
  ],
  // one’s own refusal in one’s own words is told once
  ["The firm said it would not comment.", "The firm | said | it would not comment"],
  [
    "The firm said the union had declined to comment.",
    "The firm | said | the union had declined to comment",
    "the union | had declined | to comment",
  ],
  [
    "The firm did not respond to a request for comment.",
    "The firm | did not respond | to a request for comment",
  ],
  [
    "The captain could not be reached for comment.",
    "The captain | could not be reached | for comment",
  ],
  [
    "Norvane refused to comment on the letter but said it had “always kept its word”.",
    "Norvane | refused | to comment on the letter",
    "Norvane | said | it had “always kept its word”",
  ],
  ["The captain would not discuss the fire.", "The captain | would not discuss | the fire"],
  ["The captain would not give details.", "The captain | would not give | details"],
  ["The captain refused to give details.", "The captain | refused | to give details"],
  ["Moss ignored questions.", "Moss | ignored | questions"],
  [
    "The captain was not available for an interview.",
    "The captain | was not available | for an interview",
  ],
  ["The captain did not give details of his plan in May."],
  ["The captain would not respond to that.", "The captain | would not respond | to that"],
  [
    "The firm did not directly address the allegation.",
    "The firm | did not directly address | the allegation",
  ],
  ["The captain dodged questions in Lisse.", "The captain | dodged | questions in Lisse"],
  ["The captain dodged the waves."],
  [
    "The captain would not address the clerks’ account.",
    "The captain | would not address | the clerks’ account",
  ],
  [
    "The captain dismissed the results as an outlier.",
    "The captain | dismissed | the results as an outlier",
  ],
  ["The firm did not address the damp."],
  ["The captain does not discuss open cases.", "The captain | does not discuss | open cases"],
  [
    "The captain insisted she had not discussed him with anybody.",
    "The captain | insisted | she had not discussed him with anybody",
  ],
  [
    "The board said it was aware of the claims and would not comment further.",
    "The board | said | it was aware of the claims and would not comment further",
    "it | would not comment | further",
  ],
  // who is silent is who was asked, not who waits, the message or the try
  [
    "The paper has not heard back from the council.",
    "the council | has not heard | back from the council",
  ],
  [
    "A message left at Berg's office Sunday was not returned.",
    "Berg's office | was not returned | was not returned",
  ],
  [
    "Messages left for Ada Berg were not returned.",
    "Ada Berg | were not returned | were not returned",
  ],
  ["Efforts to reach Holm were unsuccessful.", "Holm | were unsuccessful | were unsuccessful"],
  [
    "Nobody from the club was available for comment.",
    "Nobody from the club | was available | for comment",
  ],
  ["Berg ignored requests for an interview.", "Berg | ignored | requests for an interview"],
  ["The firm would not reveal the price.", "The firm | would not reveal | the price"],
  ["The union failed to reach a deal."],
  // a person is denied a thing without anything being said
  ["He said he had been denied a lawyer.", "He | said | he had been denied a lawyer"],
  // “thought to be” behind a noun is a participle
  [
    "A man believed to be in his forties was found dead on Monday.",
    " | believed | A man … to be in his forties",
  ],
  [
    "The painting, thought to be worth £2m, was stolen on Friday.",
    " | thought | The painting … to be worth £2m",
  ],
  // “by” in the infinitive names who does it, not who says it
  [
    "The blast is believed to have been caused by gas.",
    " | is believed | The blast … to have been caused by gas",
  ],
  ["A trial in Lisse showed no benefit.", "A trial in Lisse | showed | no benefit"],
  // who finds no evidence speaks
  [
    "The team found no link between salt and gout.",
    "The team | found | no link between salt and gout",
  ],
  // the tagger takes a noun behind “to” for an infinitive
  [
    "Naps protect the brain, according to research that links dozing to memory.",
    "research that links dozing to memory | according to | Naps protect the brain",
  ],
  // a name with its apposition before a colon
  [
    "The club’s director, Sam Ortiz: “We will not sell.”",
    "The club’s director, Sam Ortiz | : | “We will not sell.”",
  ],
  [
    "Berg’s agent, Ines Lund, rubbished that suggestion.",
    "Berg’s agent, Ines Lund | rubbished | that suggestion",
  ],
  // a noun for an answer
  [
    "The Blues have a decent counter-argument that the piles are rotten.",
    "The Blues | have a decent counter-argument | that the piles are rotten",
  ],
  [
    "Moss offered the rebuttal that the piles are rotten.",
    "Moss | offered the rebuttal | that the piles are rotten",
  ],
  [
    "The counterargument is that the piles are rotten.",
    " | counterargument is | that the piles are rotten",
  ],
  ["Moss offered a rebuttal of the report."],
  ["The Blues had no rebuttal to that."],
  ["Moss staged a comeback that stunned the town."],
  // who answers a claim that has just been told
  [
    "The senator has been accused of taking cash, a charge that he denies.",
    " | has been accused of | The senator … taking cash",
    "he | denies | a charge",
  ],
  [
    "The visit raised a charge that Ms Moen has faced in the past and has always denied.",
    "Ms Moen | has always denied | a charge",
  ],
  [
    "Ms Moen took cash, a claim she has faced for years and has repeatedly rejected.",
    "she | has repeatedly rejected | a claim",
  ],
  // "paid" answers nothing, and who denies somebody something no claim
  [
    "The visit raised a charge that Ms Moen has faced in the past and has paid.",
    " | charge | that Ms Moen has faced in the past and has paid",
  ],
  [
    "He said the pier was unsafe, a claim Ms Moen dismissed as “simply wrong”.",
    "He | said | the pier was unsafe",
    "Ms Moen | dismissed | a claim … as “simply wrong”",
  ],
  [
    "He said he was never charged, an allegation that experts have repeatedly found to be false.",
    "He | said | he was never charged",
    "experts | have repeatedly found | an allegation … to be false",
  ],
  [
    "Ward said Smith took the money, a claim disputed by Smith.",
    "Ward | said | Smith took the money",
    "Smith | disputed | a claim",
  ],
  [
    "The club has hit back at suggestions that the players are unfit.",
    "The club | has hit back at | suggestions that the players are unfit",
    " | suggestions | that the players are unfit",
  ],
  // amounts and words for it
  ["The union put the figure at one in ten.", "The union | put | the figure at one in ten"],
  ["The union put the figure at 212 in 2019.", "The union | put | the figure at 212"],
  [
    "Vesper puts her approval at a solid 50 percent.",
    "Vesper | puts | her approval at a solid 50 percent",
  ],
  ["The firm put the number of victims at 212.", "The firm | put | the number of victims at 212"],
  ["Tessel rose on what it called “market gossip”.", "it | called | what … “market gossip”"],
  [
    "Tessel fell on what it calls the “rigged” vote of March.",
    "it | calls | what … the “rigged” vote",
  ],
  // quoted words behind a noun phrase are its name, whatever stands between
  ["The manager called that “beyond foolish”.", "The manager | called | that “beyond foolish”"],
  [
    "Ulm called the firm’s chief executive, Jan Parr, “incredibly driven” on Monday.",
    "Ulm | called | the firm’s chief executive, Jan Parr, “incredibly driven”",
  ],
  [
    "The letter called it “vital” that she make such a speech.",
    "The letter | called | it “vital” that she make such a speech",
  ],
  [
    "Berg on Tuesday called the remarks “crude,” saying more.",
    "Berg | called | the remarks “crude,”",
  ],
  ["Berg called for “calm”."],
  ["Berg called a meeting about “the gap”."],
  // the thing named may be a relative pronoun, and its name an adjective behind it
  [
    "Berg signed the deal, which Rook had called a “disaster”.",
    "Rook | had called | which … a “disaster”",
  ],
  ["The panel deemed those statements false.", "The panel | deemed | those statements false"],
  ["The firm is considering a third mine."],
  // what a text documents, lists or details is there; what somebody does is his
  [
    "The report documented abuses in three wards.",
    "The report | documented | abuses in three wards",
  ],
  ["The report lists 37 faults in the lift.", "The report | lists | 37 faults in the lift"],
  ["Lund documented a journey on her blog."],
  ["Lund listed 37 songs she loves."],
  ["The report lists losses of £4m at the bank.", "The report | lists | losses of £4m at the bank"],
  // what an inquiry finds
  [
    "The inquiry identified failings on three wards.",
    "The inquiry | identified | failings on three wards",
  ],
  ["Lund identified the man in May."],
  ["The dossier found its way to the mayor."],
  ["The inquiry found him in Spain."],
  ["The last minutes showed City at their best."],
  // what is so in a poll
  [
    "In a poll for the Ledger, Berg led by nine points.",
    "a poll for the Ledger | In | Berg led by nine points",
  ],
  [
    "Berg won a third of the vote in a Vesper survey.",
    "a Vesper survey | in | Berg won a third of the vote",
  ],
  ["By the agency's tally, Berg has 400 seats.", "the agency | tally | Berg has 400 seats"],
  ["In its assessment, the bank said growth would slow.", "the bank | said | growth would slow"],
  ["In her assessment for the tax year, Ms Holm listed no income."],
  // in polls somebody stands in a main clause only
  ["Lund is leading in most polls.", "most polls | in | Lund is leading"],
  [
    "Berg remains mired in fourth in most surveys.",
    "most surveys | in | Berg remains mired in fourth",
  ],
  ["Lund, who leads in the polls, left."],
  ["Lund left as he rose in the polls."],
  ["Berg did well in the polls."],
  ["Berg came third in the polls last Sunday."],
  ["Berg led in the polls until May."],
  ["Berg leads in the polls but is widely disliked."],
  ["As Berg put it, the pier is a trap.", "Berg | put it | the pier is a trap"],
  // inside a clause it is about the quoted words behind it
  [
    "They shunned the town because, as one insider put it, “nobody there votes.”",
    "one insider | put it | “nobody there votes.”",
  ],
  // a text may end before any mark does
  ["As Fenn put it in his memo", "Fenn | put it | in his memo"],
  [
    "As the firm's chief, Ada Holm, put it in a memo to her staff, “Nobody looks up.”",
    "the firm's chief, Ada Holm | put it | “Nobody looks up.”",
  ],
  [
    "As the consumer group Northline put it, “recalls end in court”.",
    "the consumer group Northline | put it | “recalls end in court”",
  ],
  ["The dairy recalled 40,000 pots."],
  ["Berg recalled hiding the fire.", "Berg | recalled | hiding the fire"],
  ["But as Berg tells it, “he ran.”", "Berg | tells it | “he ran.”"],
  ["Berg took part in a survey."],
  ["You could see it in their eyes."],
  ["The lamps work when they are fitted according to the instructions."],
  ["He showed up at the pier to watch the crew."],
  ["A meeting was held at which clerks were urged to keep quiet."],
  // active verbs with “have” and relative clauses raise and insert nothing
  ["Berg has found ways to press his case."],
  ["The union has held rallies to win over the young."],
  [
    "“It is a farce,” said Berg, who has also advised the mayor, Jan Moss.",
    "Berg, who has also advised the mayor, Jan Moss | said | “It is a farce,”",
  ],
  ["As rivals hold their last rallies, Berg is once again ahead."],
  ["That said, the pier is open again on Monday."],
  ["A friend of the gunman denied bail."],
  // a modal, a “was doing” and what was found go on in what is said
  [
    "Berg said voters had long memories and would recall that he opposed the bill.",
    "Berg | said | voters had long memories and would recall that he opposed the bill",
  ],
  [
    "He said the chain had put up prices and was losing customers.",
    "He | said | the chain had put up prices and was losing customers",
  ],
  [
    "Berg said two fitters had looked at the line and found no leaks.",
    "Berg | said | two fitters had looked at the line and found no leaks",
  ],
  // the party and the state behind a name are no source
  [
    "Rep. Ada Holm, D-Calif., who chairs the panel, said the firm had lied.",
    "Rep. Ada Holm, D-Calif., who chairs the panel | said | the firm had lied",
  ],
  [
    "Under questioning from Rep. Paul Moss, R-Ind., Berg conceded that the wall was new.",
    "Berg | conceded | that the wall was new",
  ],
  // and what somebody went on to say is not said by those inside it
  [
    "Ms Holm rejected the suggestion that buyers were being cheated, saying the number of visits had gone up.",
    "Ms Holm | rejected | the suggestion that buyers were being cheated",
    " | suggestion | that buyers were being cheated",
    "Ms Holm | saying | the number of visits had gone up",
  ],
  // behind “to” stands what is admitted, or to whom
  ["Berg admitted to theft.", "Berg | admitted to | theft"],
  ["Berg admitted to the court that he lied.", "Berg | admitted | that he lied"],
  ["Voters in a poll want trams."],
  ["“That is a lie,” Berg shot back.", "Berg | shot back | “That is a lie,”"],
  ["“The pier must go,” the editorial read.", "the editorial | read | “The pier must go,”"],
  // passives whose subject is a relative pronoun, or that are awaited
  [
    "A spokesman for Solmu, whose new handsets are thought to be at risk, left.",
    " | are thought | whose new handsets … to be at risk",
  ],
  ["A vote is expected next week.", " | is expected | A vote … next week"],
  [
    "“I’m told by my clients that it works,” he said.",
    "he | said | “I’m told by my clients that it works,”",
    "my clients | ’m told | that it works",
  ],
  // what is told within what is told
  [
    "“We told them the lamps didn’t work,” Berg said.",
    "Berg | said | “We told them the lamps didn’t work,”",
    "We | told | the lamps didn’t work",
  ],
  [
    "“My opponent thinks this state is a business,” Berg said.",
    "Berg | said | “My opponent thinks this state is a business,”",
    "My opponent | thinks | this state is a business",
  ],
  // refusals without a clause
  ["The firm declined to say.", "The firm | declined to say | declined to say"],
  ["It sold two ships but would not say which ones.", "It | would not say | which ones"],
  // what a court hears, behind what ends in a particle
  [
    "A clerk stole £2m before the firm went under, a court has heard.",
    " | has heard | A clerk stole £2m before the firm went under",
  ],
  ["A clerk stole £2m before the firm went under, a man has heard."],
  // what there is thought to be
  [
    "There is thought to be no link between the fires.",
    " | is thought | There … to be no link between the fires",
  ],
  ["There is time to think."],
  // what somebody’s case is
  ["Mr Rook’s defence is that he was asleep.", "Mr Rook’s | defence is | that he was asleep"],
  ["The case is that of a clerk."],
  // headlines of what a court hears
  [
    "Man ‘kept python in bath’, inquest hears\n\nThe rest came out on Monday.",
    " | hears | Man ‘kept python in bath’",
  ],
  // … of what somebody claims who was something, and of what is told beside it
  [
    "Bus firm ignored warnings, ex-driver claims\n\nThe firm is Norlink.",
    "ex-driver | claims | Bus firm ignored warnings",
  ],
  [
    "Dam was never checked, say villagers as flood toll hits 61\n\nIt burst on Monday.",
    "villagers | say | Dam was never checked",
  ],
  [
    "Dam was never checked, villagers say as flood toll hits 61\n\nIt burst on Monday.",
    "villagers | say | Dam was never checked",
  ],
  // headlines without a verb of their own
  [
    "Minister ‘misled MPs’ over prisons\n\nThe minister was wrong.",
    " |  | Minister ‘misled MPs’ over prisons",
  ],
  // … and of what is to come, what a thing comes to and how it stands
  ["Bus fares ‘to rise in May’\n\nThe pier is old.", " |  | Bus fares ‘to rise in May’"],
  ["Phone boom ‘over by 2006’\n\nThe pier is old.", " |  | Phone boom ‘over by 2006’"],
  ["Toll law ‘a waste of money’\n\nThe pier is old.", " |  | Toll law ‘a waste of money’"],
  [
    "Shop sales slump ‘worst in decade’\n\nThe pier is old.",
    " |  | Shop sales slump ‘worst in decade’",
  ],
  ["Bus sales fall ‘due to weather’\n\nThe pier is old.", " |  | Bus sales fall ‘due to weather’"],
  ["Crew ‘not to blame’ for wreck\n\nThe pier is old.", " |  | Crew ‘not to blame’ for wreck"],
  ["Berg ‘in talks’ with Rovers\n\nThe pier is old.", " |  | Berg ‘in talks’ with Rovers"],
  ["Firm ‘knew of faulty lifts’\n\nThe pier is old.", " |  | Firm ‘knew of faulty lifts’"],
  // but not what a plan is for, what a film is called and who is sought
  ["Union threat ‘to strike’\n\nThe pier is old."],
  ["Film ‘To Kill a Clown’ out in May\n\nThe pier is old."],
  ["Hunt for man ‘in blue coat’\n\nThe pier is old."],
  ["Author of ‘A Long Day’\n\nThe pier is old."],
  ["Fans queue for ‘Star Rise’\n\nThe pier is old."],
  // headlines that open with a quotation, but not with a word spoken of
  [
    "‘I was told I’d never walk’: the runner who came back\n\nHe won on Monday.",
    "the runner | : | ‘I was told I’d never walk’",
  ],
  [
    "“It never stopped raining”: Ada Holm on ten years at sea\n\nShe is home.",
    "Ada Holm | : | “It never stopped raining”",
  ],
  ["‘Pier tax’: Holm on what comes next\n\nThe tax is new."],
  // nor does an event speak
  ["Storm Ada: pier closes as waves rise\n\nIt rained on Monday."],
  ["Kendrick blasts ‘cheat’ claims\n\nKendrick is angry.", "Kendrick | blasts | ‘cheat’ claims"],
  [
    "The clerk, a former banker, has himself been accused of misleading donors about how money was spent, a charge he denies.",
    " | been accused of | The clerk, a former banker … misleading donors about how money was spent",
    "he | denies | a charge",
  ],
];

test.each(examples)("%s", (text, ...attributions) => {
  expect(found(text)).toEqual(attributions);
});
