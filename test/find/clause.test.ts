import { expect, test } from "vitest";
import { found } from "./found.ts";

const examples: readonly (readonly [text: string, ...attributions: string[]])[] = [
  // behind a day stands who or what it is said of
  [
    "Northline said on Tuesday revenue would fall short of £2m.",
    "Northline | said | revenue would fall short of £2m",
  ],
  [
    "The mayor said on Friday Mr Lund knew of the leak.",
    "The mayor | said | Mr Lund knew of the leak",
  ],
  // who adds something does not go on from what somebody knew
  [
    "Berg said Mr Lund knew of the leak but added that it was small.",
    "Berg | said | Mr Lund knew of the leak",
    "Berg | added | that it was small",
  ],
  // a past behind the cue may look like a participle
  [
    "It was a plan that experts say failed the poor.",
    "experts | say | a plan that … failed the poor",
  ],
  ["She answered that the doors were locked.", "She | answered | that the doors were locked"],
  ["She answered the mayor."],
  // who says something does not say it to do anything
  ["A diary said to prove that the keeper slept has been found."],
  // an insertion between subject and verb, or before "that", and an addressee without "that"
  [
    "The broker believes the claims, if proven, could hurt the firm.",
    "The broker | believes | the claims, if proven, could hurt the firm",
  ],
  [
    "It came from a site, which alleged last week, without a word of proof, that Lund was paid.",
    "which | alleged | that Lund was paid",
  ],
  ["Mr Bray told the news website such cases were hard.", "Mr Bray | told | such cases were hard"],
  // a second cue behind "but", and one of an "it" that says something
  [
    "He admits theft but says it was for himself.",
    "He | admits | theft",
    "He | says | it was for himself",
  ],
  [
    "It does not accept that the cells were cold, arguing this would cost too much.",
    "It | does not accept | that the cells were cold",
    "It | arguing | this would cost too much",
  ],
  // behind the last comma the words tell, whatever the tree makes of them
  [
    "Berg has support from 52 percent of voters, the poll found.",
    "the poll | found | Berg has support from 52 percent of voters",
  ],
  [
    "Berg is joining the port as a pilot, NBC announced on Tuesday.",
    "NBC | announced | Berg is joining the port as a pilot",
  ],
  // what analysts said
  [
    "Clubs adapt to what she said is growing demand for boats.",
    "she | said | what … is growing demand for boats",
  ],
  // what hopes to do something is no insertion
  [
    "The firm, which had hoped to build a plant, said it was reviewing its plans.",
    "The firm, which had hoped to build a plant | said | it was reviewing its plans",
  ],
  // after the cue, with and without "that"
  ["The mayor said that the bridge was safe.", "The mayor | said | that the bridge was safe"],
  ["The mayor said the bridge was safe.", "The mayor | said | the bridge was safe"],
  ["She told reporters that the bridge was safe.", "She | told | that the bridge was safe"],
  [
    "The office informed tenants on Monday that the lift was closed.",
    "The office | informed | that the lift was closed",
  ],
  // before the cue, source after or before it
  ["The bridge was safe, the mayor said.", "the mayor | said | The bridge was safe"],
  ["The bridge was safe, said the mayor.", "the mayor | said | The bridge was safe"],
  // around the cue
  ["The bridge, the mayor said, was safe.", "the mayor | said | The bridge … was safe"],
  ["As the mayor noted, the bridge was safe.", "the mayor | noted | the bridge was safe"],
  // cue chains and auxiliaries belong to the cue
  ["He went on to say that the pier was sound.", "He | went on to say | that the pier was sound"],
  [
    "The firm has repeatedly insisted that the lift was safe.",
    "The firm | has repeatedly insisted | that the lift was safe",
  ],
  // participles and coordination share the subject
  [
    "The firm closed the pier, saying that the wood was rotten.",
    "The firm | saying | that the wood was rotten",
  ],
  [
    "The envoy said the port opposes tolls and added that talks would go on.",
    "The envoy | said | the port opposes tolls",
    "The envoy | added | that talks would go on",
  ],
  // documents speak
  [
    "The survey found that one house in five was empty.",
    "The survey | found | that one house in five was empty",
  ],
  [
    "The memo outlines how the firm hid the fires.",
    "The memo | outlines | how the firm hid the fires",
  ],
  // a relative clause, an apposition
  ["Mr Lund, who said the pier was safe, has left.", "who | said | the pier was safe"],
  [
    "Rita Lund, chief engineer of the port, said the pier was safe.",
    "Rita Lund, chief engineer of the port | said | the pier was safe",
  ],
  // nested
  [
    "The report says officials believe the pier is rotten.",
    "The report | says | officials believe the pier is rotten",
    "officials | believe | the pier is rotten",
  ],
  // one speaker’s belief only hedges
  ["She said she believed the pier was rotten.", "She | said | she believed the pier was rotten"],
  // what critics say of something named before
  [
    "The council passed a bill which critics say is weak.",
    "critics | say | a bill which … is weak",
  ],
  // negated and reluctant
  ["The minister did not say whether the pier would open."],
  [
    "The minister would not say whether the pier would open.",
    "The minister | would not say | whether the pier would open",
  ],
  // before a court nobody in particular speaks
  ["The court heard that the seal was broken.", " | heard | that the seal was broken"],
  // states of mind
  [
    "The government is confident that the deal will hold.",
    "The government | is confident | that the deal will hold",
  ],
  // a semicolon ends what is said
  [
    "Kim Lee said the pier was safe; Ann Poe said the pier was rotten.",
    "Kim Lee | said | the pier was safe",
    "Ann Poe | said | the pier was rotten",
  ],
  // appositions and relative clauses between source and cue
  [
    "A diplomat, who asked not to be named, said neither side wanted a fight.",
    "A diplomat, who asked not to be named | said | neither side wanted a fight",
  ],
  [
    "Its chairman, Ann Poe, a lawyer, said it was not.",
    "Its chairman, Ann Poe, a lawyer | said | it was not",
  ],
  [
    "Rita Lund, whose father, Carl, 71, was among the dead, said they had been told nothing.",
    "Rita Lund, whose father, Carl, 71, was among the dead | said | they had been told nothing",
  ],
  // a second predicate is no content
  [
    "They confirmed the approach but declined to say who had made it.",
    "They | confirmed | the approach",
    "They | declined to say | who had made it",
  ],
  [
    "The minister has claimed without offering proof that the vote was stolen.",
    "The minister | has claimed | that the vote was stolen",
  ],
  ["He said it was anything but.", "He | said | it was anything but"],
  // what a court hears or is told has no source
  ["The doors were locked, a court has heard.", " | has heard | The doors were locked"],
  ["Nurse altered chart, jury told", " | told | Nurse altered chart"],
  // “when” is not “that”, and what has an object of its own is no insertion
  [
    "Rovers were heading for extra time when referee Ada Lund ruled that Flint had handled.",
    "referee Ada Lund | ruled | that Flint had handled",
  ],
  // the tagger may miss the verb before a cue that closes the sentence, and after “said”
  [
    "The ship sank, killing 12 people, officials said.",
    "officials | said | The ship sank, killing 12 people",
  ],
  ["Two dead in bus crash, police said.", "police | said | Two dead in bus crash"],
  [
    "The report is long and says managers ignored repeated warnings.",
    "The report | says | managers ignored repeated warnings",
  ],
  // behind a main clause the next cue has its own content
  [
    "After the club said he would not be sold, Lund insisted he would stay.",
    "the club | said | he would not be sold",
    "Lund | insisted | he would stay",
  ],
  // quoted by somebody else
  [
    "State media quoted the minister as saying that the bridge was safe.",
    "the minister | as saying | that the bridge was safe",
  ],
  [
    "Lund was quoted as saying the bridge was safe.",
    "Lund | was quoted as saying | the bridge was safe",
  ],
  ["The paper quoted Lund as saying it was late.", "Lund | as saying | it was late"],
  ["The paper quoted him as saying it was late.", "him | as saying | it was late"],
  ["Lund is on record as saying the pier will stay.", "Lund | saying | the pier will stay"],
  // a participle that dates its noun, a pronoun that stresses it
  [
    "Data published on Monday showed prices had risen.",
    "Data published on Monday | showed | prices had risen",
  ],
  // a state of mind behind a linking verb
  [
    "They remain hopeful that the port will open.",
    "They | remain hopeful | that the port will open",
  ],
  // headlines
  ["Bridge unsafe, says mayor", "mayor | says | Bridge unsafe"],
  ["Bridge unsafe, says mayor after fire", "mayor | says | Bridge unsafe"],
  [
    "MINISTER SAYS NO PLANS TO CLOSE BRIDGE\n\nThe bridge is old.",
    "MINISTER | SAYS | NO PLANS TO CLOSE BRIDGE",
  ],
  // "that" behind an apposition, an aside or who wrote it
  [
    "Lund told a crowd in Lisse, Orland, on Monday that the pier was rotten.",
    "Lund | told | that the pier was rotten",
  ],
  [
    "Lund said – on the radio, as it happens – that the pier was rotten.",
    "Lund | said | that the pier was rotten",
  ],
  [
    "The firm contended in its letter, written by Ada Holm, that the pier was sound.",
    "The firm | contended | that the pier was sound",
  ],
  // what stands before a cue set off on both sides opens the clause behind it, save before a whole quotation
  [
    "In the spring, Lund said, the pier would open.",
    "Lund | said | In the spring … the pier would open",
  ],
  [
    "The pier is old, but if it holds, Lund said, it will open.",
    "Lund | said | if it holds … it will open",
  ],
  ["On the radio, Lund said, “The pier will open.”", "Lund | said | “The pier will open.”"],
  // "which" belongs to what is said in its clause
  [
    "The firm hopes to close the pier, which Lund believes will ruin the town.",
    "Lund | believes | which … will ruin the town",
  ],
  // whoever wrote something has more said of him
  [
    "Deputies who wrote the law have said it is fair.",
    "Deputies who wrote the law | have said | it is fair",
  ],
  ["The consultant who wrote the report had also designed the pier."],
  // where somebody finds himself, what he would not do and what he does more angrily is no report
  ["They now find themselves atop a party."],
  ["Such a step would go against the vote and contradict the wishes of the town."],
  // a participle with a subject of its own is what a poll shows
  ["Polls show him leading by two points.", "Polls | show | him leading by two points"],
  // what somebody is quick to say, and what makes somebody say it
  [
    "Lund was quick to point out that the pier is old.",
    "Lund | was quick to point out | that the pier is old",
  ],
  [
    "The crack led some to speculate that the pier was rotten.",
    "some | to speculate | that the pier was rotten",
  ],
  ["The crack could lead some to speculate that the pier was rotten."],
  // what somebody is made or glad to say, and what he would say later
  [
    "Lund was forced to admit that the pier was rotten.",
    "Lund | was forced to admit | that the pier was rotten",
  ],
  ["Lund may be forced to admit that the pier was rotten."],
  ["Lund is bound to say that the pier was rotten."],
  [
    "Lund felt obliged to add that the pier was rotten.",
    "Lund | felt obliged to add | that the pier was rotten",
  ],
  [
    "Lund was at pains to stress that the pier was sound.",
    "Lund | was at pains to stress | that the pier was sound",
  ],
  [
    "Lund was keen to stress that the pier was sound.",
    "Lund | was keen to stress | that the pier was sound",
  ],
  ["Lund was keen to learn that the pier was sound."],
  ["Lund is keen to show that the pier is sound."],
  ["Lund was pleased to see that the pier was sound."],
  ["It is right to say that the pier was sound."],
  ["Lund would later say the pier was sound.", "Lund | would later say | the pier was sound"],
  [
    "Lund would go on to claim that the pier was sound.",
    "Lund | would go on to claim | that the pier was sound",
  ],
  ["Lund would later open the pier."],
  // a participle joined to another
  [
    "Lund spoke for an hour, painting others as weak and suggesting that the pier was rotten.",
    "Lund | suggesting | that the pier was rotten",
  ],
  // a semicolon ends an inserted cue
  [
    "The pier was rotten, Lund said; nobody had checked it.",
    "Lund | said | The pier was rotten … nobody had checked it",
  ],
];

test.each(examples)("%s", (text, ...attributions) => {
  expect(found(text)).toEqual(attributions);
});

const silent: readonly string[] = [
  "I think the bridge is safe.",
  "If he says the bridge is safe, nobody will listen.",
  "Does the mayor say the bridge is safe?",
  "The mayor would say that.",
  "Lund said little about how he would pay for it.",
  "When they arrived, they found a silver car with three holes in the door.",
  "Officers were called to the pier around 10:45 p.m. on reports of smoke.",
  "The ferry left the pier at noon.",
  "It has to be said that the view is good.",
  "Nobody said the pier was safe.",
  "Four in ten had not decided how they would vote.",
  "The ministry has not said whether the pier will open.",
  "There is no money in a friend’s account.",
  "Neither man has been charged with theft.",
  "Lund has made claims of her own.",
  "The ferry only shows up when it rains.",
  "Rehearsals were hard, and it shows: he mumbles every line.",
  "As they watch the vote, her fans think fondly back to May.",
  "As they toured the north, they were recognized by voters.",
  "The Harbour Act, proposed federal legislation that would help clerks, has stalled.",
  "One lawyer suggested she sell the house.",
  "Berg could fight the fine, perhaps by arguing that he was away.",
  "He’s also said much over the years about the duty to vote.",
  "She considered leaving the party in May.",
  "They asked whether they could be charged with fraud.",
  "The firm has not yet announced a replacement.",
  "She wants to see it repeated before the pier opens.",
  "The leak added to the gloom in the town.",
];

test.each(silent)("nothing is attributed in: %s", (text) => {
  expect(found(text)).toEqual([]);
});
