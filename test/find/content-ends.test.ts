import { expect, test } from "vitest";
import { found } from "./found.ts";

/** Where a content goes on over a mark, a bracket or a conjunction, and where it does not. */
const examples: readonly (readonly [text: string, ...attributions: string[]])[] = [
  // behind what stands before the one who says so it begins right behind the cue
  [
    "In a talk with the Ledger, the singer, 36, said Holm lied to her, left the band and took the money.",
    "the singer, 36 | said | Holm lied to her, left the band and took the money",
  ],
  // the last of three with a word in quotation marks
  [
    "Holm blamed high rents, poor weather and “weak” demand.",
    "Holm | blamed | high rents, poor weather and “weak” demand",
  ],
  // what somebody says beside it is none of it
  [
    "Holm has admitted taking money but maintains that he paid it back.",
    "Holm | has admitted | taking money",
    "Holm | maintains | that he paid it back",
  ],
  // behind a conjunction a part of what was told of, and a second verb of the same modal, go on with what is said
  [
    "Holm says the guests are children, and all are carefully seated.",
    "Holm | says | the guests are children, and all are carefully seated",
  ],
  [
    "Holm showed off the bill, saying that one clause would keep tenants from voting, but would grant them permits.",
    "Holm | saying | that one clause would keep tenants from voting, but would grant them permits",
  ],
  // not a verb of saying behind somebody else’s name
  [
    "Berg tweeted that the mayor should sack Lund, and Holm later called him weak.",
    "Berg | tweeted | that the mayor should sack Lund",
    "Holm | later called | him weak",
  ],
  [
    "The Ledger notes that Berg tweeted that the mayor should sack Lund, and Holm later called him weak.",
    "The Ledger | notes | that Berg tweeted that the mayor should sack Lund, and Holm later called him weak",
    "Berg | tweeted | that the mayor should sack Lund",
    "Holm | later called | him weak",
  ],
  // of two participles with subjects of their own each is told apart
  [
    "Anger burst into view on Tuesday, with nearly 40 councillors blasting the closures and the town hall sending a clerk out to soothe the traders.",
    "nearly 40 councillors | blasting | the closures",
  ],
  [
    "Both men issued a statement – Berg saying he was “very pleased” and Lund calling it a “great meeting.”",
    "Both men | saying | he was “very pleased”",
    "Lund | calling | it a “great meeting.”",
  ],
  ["Lund, citing the closures and the council dragging its feet, left."],
  // behind a quotation and its cue a "that" goes on with it
  [
    "“We are worried,” the members wrote in a letter to the mayor, that the board “may have sold the boats.”",
    "the members | wrote | “We are worried,” … that the board “may have sold the boats.”",
  ],
  // what somebody else then said is no refusal, but who left and who stayed is what is refused
  [
    "Lund’s office declined to comment and town clerks later said the note was old.",
    "Lund’s office | declined | to comment",
    "town clerks | later said | the note was old",
  ],
  [
    "Neither bank would say whether Lund and Holm had met.",
    "Neither bank | would say | whether Lund and Holm had met",
  ],
  ["Neither would say why.", "Neither | would say | why"],
  ["Neither bank would say that it was late."],
  // a verb that the tagger takes for an adjective or a noun
  ["The council said the remarks implied bias.", "The council | said | the remarks implied bias"],
  [
    "The council said the remarks “implied bias”.",
    "The council | said | the remarks “implied bias”",
  ],
  ["Holm said the desk cost $900.", "Holm | said | the desk cost $900"],
  ["Holm said the cost."],
  // who asks for something tells no more
  [
    "The crew said he was holding a lamp, not a knife, and demanded that the yard release the film.",
    "The crew | said | he was holding a lamp, not a knife",
  ],
  [
    "Lund said he locked the door and demanded that she sign.",
    "Lund | said | he locked the door and demanded that she sign",
  ],
  [
    "Lund declined to say whether Holm had left and Fenn stayed.",
    "Lund | declined to say | whether Holm had left and Fenn stayed",
  ],
  // past the names of whose claim it is, a bracket among them, and to the end of any other bracket
  [
    "The mayor has denounced suggestions by the two candidates, Ada Holm and Orla Fenn (of Port), that they would sell the boats.",
    "The mayor | has denounced | suggestions by the two candidates, Ada Holm and Orla Fenn (of Port), that they would sell the boats",
    "the two candidates | suggestions | that they would sell the boats",
  ],
  [
    "Berg said it was cheaper to mend the pier (65%) than to sell it (31%).",
    "Berg | said | it was cheaper to mend the pier (65%) than to sell it (31%)",
  ],
  // a list that semicolons part goes on from the auxiliary of the first, but not to who else says so
  [
    "The women said they had spoken to guests; helped serve the soup; and put away the chairs.",
    "The women | said | they had spoken to guests; helped serve the soup; and put away the chairs",
  ],
  [
    "Lund said he had fallen ill; his deputy said he had not.",
    "Lund | said | he had fallen ill",
    "his deputy | said | he had not",
  ],
  // how many say so, and not what they say, is the most
  [
    "A third of drivers say they will never use the bridge, the lowest for any age group.",
    "A third of drivers | say | they will never use the bridge",
  ],
  [
    "Two clerks said the rate was out of hand, the highest in Norway.",
    "Two clerks | said | the rate was out of hand, the highest in Norway",
  ],
  [
    "Lund told voters who backed him that he was glad and that he would fight.",
    "Lund | told | that he was glad and that he would fight",
  ],
  [
    "Lund said the tower would be the tallest, the highest in the land.",
    "Lund | said | the tower would be the tallest, the highest in the land",
  ],
  // quoted words and a comma before a participle that reports
  [
    "Holm blamed the papers for making a row out of Lund’s claim that the mayor “ran the gang,” saying they were petty.",
    "Holm | blamed | the papers for making a row out of Lund’s claim that the mayor “ran the gang,”",
    "Lund’s | claim | that the mayor “ran the gang,”",
    "Holm | saying | they were petty",
  ],
  // whom it is told to tells nothing of it
  [
    "Berg told residents who came to the hall that the dam was safe.",
    "Berg | told | that the dam was safe",
  ],
  ["Berg told those who doubt him that he will win.", "Berg | told | that he will win"],
  [
    "Berg told voters who say that he lied.",
    "Berg | told | voters who say that he lied",
    "who | say | that he lied",
  ],
  // where it was said stands between a thing and its name
  [
    "The mayor described the club during a Tuesday interview as “a relic of another age.”",
    "The mayor | described | the club … as “a relic of another age.”",
  ],
  ["She described the fall in May as steep.", "She | described | the fall in May as steep"],
  // what comes of it is not the noun before
  [
    "Tunnels are so numerous in the area that officers described the ground as “a sieve.”",
    "officers | described | the ground as “a sieve.”",
  ],
  [
    "They live in the area that officers described as “a sieve.”",
    "officers | described | the area that … as “a sieve.”",
  ],
  // a clause of time before the cue belongs to a perfect behind it, and whatever is set off on both sides to the clause
  [
    "Since the mine shut in 1990, officials say they have found forty shafts.",
    "officials | say | Since the mine shut in 1990 … they have found forty shafts",
  ],
  [
    "Since the mine shut, officials have said they have found forty shafts.",
    "officials | have said | they have found forty shafts",
  ],
  ["Since the mine shut, officials say nothing was found.", "officials | say | nothing was found"],
  [
    "After the dam burst, police said, residents fled to the hills.",
    "police | said | After the dam burst … residents fled to the hills",
  ],
  ["As they watch the vote, fans think back."],
  // the clause behind "that" and an aside is no insertion
  [
    "He struggles on, conceding that, when he is ill, he feels old.",
    "He | conceding | that, when he is ill, he feels old",
  ],
  // the subject of a modal, however long
  [
    "Though Berg held leads in surveys, she had hoped an aggressive push by an army of volunteers, along with the fame of her husband, a singer, would bring her within reach of Berg.",
    "she | had hoped | an aggressive push by an army of volunteers, along with the fame of her husband, a singer, would bring her within reach of Berg",
  ],
  [
    "Holm explained why: The gains are not worth the trouble.",
    "Holm | explained | The gains are not worth the trouble",
  ],
  // in what place somebody stands
  ["Polls show her far behind in the north.", "Polls | show | her far behind in the north"],
  ["Despite polls showing Lund well ahead, Berg went on.", "polls | showing | Lund well ahead"],
  ["A poll showed Lund ahead of Berg.", "A poll | showed | Lund ahead of Berg"],
  ["The latest survey has Lund at 41 percent.", "The latest survey | has | Lund at 41 percent"],
  ["The poll had Lund leading Berg, who sat.", "The poll | had | Lund leading Berg"],
  [
    "A poll gave her a lead of six points, and Berg left.",
    "A poll | gave | her a lead of six points",
  ],
  [
    "Polls show the mayor with a small edge and Berg with none.",
    "Polls | show | the mayor with a small edge and Berg with none",
  ],
  [
    "The survey, taken in May, places the party third with 17 per cent of the vote.",
    "The survey, taken in May | places | the party third with 17 per cent of the vote",
  ],
  ["A string of polls has Lund ahead.", "A string of polls | has | Lund ahead"],
  [
    "The poll found Berg supported by 13 percent of voters.",
    "The poll | found | Berg supported by 13 percent of voters",
  ],
  ["The Ledger count gives her 400 delegates.", "The Ledger count | gives | her 400 delegates"],
  ["A string of pearls had Lund beaming."],
  ["The count gave him a headache."],
  // what a poll has of its own
  ["The poll has a margin of error."],
  ["The survey has 90 questions."],
  ["The map shows the road behind the church."],
  ["A photo shows him behind the wheel.", "A photo | shows | him behind the wheel"],
  // no list of a speaker’s wares is part of a name
  [
    "The club is hardly formal, but it has grown, said Ms. Lund, with games of chess and cooking classes.",
    "Ms. Lund | said | The club is hardly formal, but it has grown",
  ],
  [
    "The club is sound, said Ada Lund, with the Dale Institute.",
    "Ada Lund, with the Dale Institute | said | The club is sound",
  ],
  [
    "Ada Holm, who is said to have left the city, and Orla Fenn, who stayed, agree.",
    " | is said | who … to have left the city",
  ],
  // past what tells which hearers, whatever "that" stands behind it
  [
    "Mr. Lund tells voters who wonder why he lacks fury that he “wasn’t brought up that way.”",
    "Mr. Lund | tells | that he “wasn’t brought up that way.”",
  ],
  // what is named stands before a chain of verbs too, and its kind is named with it
  [
    "It was a plan that Lund likes to describe as bold.",
    "Lund | likes to describe | a plan that … as bold",
  ],
  [
    "It was the kind of stiff stunt that Lund loves to disparage as phony.",
    "Lund | loves to disparage | the kind of stiff stunt that … as phony",
  ],
  [
    "He praised the harbour, which Lund has begun to call a sham.",
    "Lund | has begun to call | which … a sham",
  ],
  // a noun behind a second verb is its object, whatever the tree takes it for; with a past before it the present is the reporter’s
  [
    "During the talk, Pryce pledged that Fenn “really is” in favor of free trade, but wants “smarter and tougher” trade deals.",
    "Pryce | pledged | that Fenn “really is” in favor of free trade, but wants “smarter and tougher” trade deals",
  ],
  ["Lund said the pier was safe, but wants better gates.", "Lund | said | the pier was safe"],
  // of those who were asked how many others said or did something else is counted by the article
  [
    "One in three said the council does not care and one in five said it was hostile.",
    "One in three | said | the council does not care",
    "one in five | said | it was hostile",
  ],
  [
    "Some 54 percent of nurses said they would back the deal, while only 25 percent would reject it.",
    "Some 54 percent of nurses | said | they would back the deal",
  ],
  [
    "Forty-two percent say they are happy with the service, 34 percent unhappy.",
    "Forty-two percent | say | they are happy with the service",
  ],
  [
    "Nearly two-thirds of fans said the manager should go, but a quarter want him to stay.",
    "Nearly two-thirds of fans | said | the manager should go",
  ],
  [
    "Six of the ten jurors said the witness was credible, while four had doubts.",
    "Six of the ten jurors | said | the witness was credible",
  ],
  // but not by who asked them, and not where the first has counted something
  [
    "The poll found that 47 percent believe the economy is shrinking, while 20 percent expect it to grow.",
    "The poll | found | that 47 percent believe the economy is shrinking, while 20 percent expect it to grow",
    "47 percent | believe | the economy is shrinking",
    "20 percent | expect | it to grow",
  ],
  [
    "Six in ten firms said half their staff worked from home and a quarter never came in.",
    "Six in ten firms | said | half their staff worked from home and a quarter never came in",
  ],
  // nor a share of what is told of, nor one before what goes on with "that"
  [
    "Half of the nurses said they backed the deal and 10 percent of the cost should be shared.",
    "Half of the nurses | said | they backed the deal and 10 percent of the cost should be shared",
  ],
  [
    "Three of the clerks said the deal was unfair and one of the banks had broken its word.",
    "Three of the clerks | said | the deal was unfair and one of the banks had broken its word",
  ],
  [
    "Half of the clerks said they worked late, compared with a third of nurses, and that pay was poor.",
    "Half of the clerks | said | they worked late, compared with a third of nurses, and that pay was poor",
  ],
  // a quotation begins with the sentences before the one that goes on behind it
  [
    "“Banks have the money. They don’t have a choice” but to lend, says Ada Holm.",
    "Ada Holm | says | “Banks have the money. They don’t have a choice” but to lend",
  ],
  [
    "“The club is broke. It owes millions,” according to the report.",
    "the report | according to | “The club is broke. It owes millions,”",
  ],
  // a name says which thing is meant, and not what a person who is named is
  [
    "Berg said he supports the mayor’s best known bill, the Clean Quays Act.",
    "Berg | said | he supports the mayor’s best known bill, the Clean Quays Act",
  ],
  ["Lund said he would meet Ada Holm, the mayor of Port.", "Lund | said | he would meet Ada Holm"],
  // quoted words before a noun say of which kind it is
  [
    "He described his plan to lead a “big tent” Harbour Party.",
    "He | described | his plan to lead a “big tent” Harbour Party",
  ],
  [
    "Holm described the deal as a “once in a lifetime” chance for the town.",
    "Holm | described | the deal as a “once in a lifetime” chance for the town",
  ],
  // a second party and what is said of it
  [
    "The union accused the firm of lying and its owner of theft.",
    "The union | accused | the firm of lying and its owner of theft",
  ],
  [
    "Berg cast himself as a friend of change and Lund as a guardian of the rich.",
    "Berg | cast | himself as a friend of change and Lund as a guardian of the rich",
  ],
  [
    "The union accused the firm of lying and theft of pay.",
    "The union | accused | the firm of lying and theft of pay",
  ],
  // a clause that contrasts with a thing, and one behind a semicolon, are no part of the thing
  [
    "China is expecting growth of 6.5 percent, while the U.S. will likely see 2 percent.",
    "China | is expecting | growth of 6.5 percent",
  ],
  [
    "Holm accuses Berg of a smear over her links to the bank while Berg suggests she is its captive.",
    "Holm | accuses | Berg of a smear over her links to the bank",
    "Berg | suggests | she is its captive",
  ],
  [
    "Holm has accused Berg of trying to sack her while she was mayor.",
    "Holm | has accused | Berg of trying to sack her while she was mayor",
  ],
  [
    "The judge criticised the police for losing the file; a new one was made.",
    "The judge | criticised | the police for losing the file",
  ],
  // what completes the clause behind what explains a word of it, what leads up to its end, and what is only possible
  [
    "The firm said it had sold the yard, which it bought in 2010, to a rival.",
    "The firm | said | it had sold the yard, which it bought in 2010, to a rival",
  ],
  [
    "The panel told us that it does not fund safe seats, which hers is, because it needs to save.",
    "The panel | told | that it does not fund safe seats, which hers is, because it needs to save",
  ],
  [
    "The club said it would move Roake, who joined in May.",
    "The club | said | it would move Roake",
  ],
  [
    "Berg said he had been calm, but when the referee accused him of diving, he lost his temper.",
    "Berg | said | he had been calm, but when the referee accused him of diving, he lost his temper",
    "the referee | accused | him of diving",
  ],
  [
    "An aide said the speech will set out his case, possibly highlighting the cost.",
    "An aide | said | the speech will set out his case, possibly highlighting the cost",
  ],
  // what a claim that opens the sentence is found to be is no part of it
  ["Fears that the ship was unsafe proved groundless.", " | Fears | that the ship was unsafe"],
  ["Warnings that the dam might fail went unheeded.", " | Warnings | that the dam might fail"],
  ["Claims he lied were false.", " | Claims | he lied"],
  [
    "Rumours the club would be sold turned out to be untrue.",
    " | Rumours | the club would be sold",
  ],
  // who did what before a colon goes on behind it by a pronoun
  [
    "Larkin Steel corrected an error in its release: net debt is $2.1 billion, it said, not $1.2 billion.",
    "it | said | net debt is $2.1 billion … not $1.2 billion",
  ],
  [
    "The mayor gave two reasons: the road was old and the town was poor, he said.",
    "he | said | the road was old and the town was poor",
  ],
  [
    "The problem is simple: there is no money, she said.",
    "she | said | The problem is simple: there is no money",
  ],
  ["Holm is clear: he will go, she said.", "she | said | Holm is clear: he will go"],
  // what one is told to have said ends before the cue of another
  [
    "Holm told friends she would quit, a source said, days after the vote.",
    "a source | said | Holm told friends she would quit",
    "Holm | told | she would quit",
  ],
  [
    "Berg said the drug worked, and if given early, it saved lives.",
    "Berg | said | the drug worked, and if given early, it saved lives",
  ],
  [
    "Berg said he had not seen the fight, and when asked whether he was sorry, he said, “I hope not.”",
    "Berg | said | he had not seen the fight",
    "he | said | “I hope not.”",
  ],
];

test.each(examples)("%s", (text, ...attributions) => {
  expect(found(text)).toEqual(attributions);
});
