import { describe, expect, it } from "vitest";
import { annotate } from "../../src/annotate.ts";

/** Paragraphs, and what they answer: of each statement with a response its number, the first letter of the response and its targets. */
type Row = readonly [text: readonly string[], answers: string];

/** Answers that go on or are told again, and claims that are told in more than one place. */
const rows: Record<string, readonly Row[]> = {
  "a denial that goes on in its own sentence": [
    [
      [
        "Jon Moss said the port was rotten.",
        "Ada Holm dismissed Moss’s claim by noting that the port was open.",
      ],
      "2 d 1; 3 c 1",
    ],
    [
      [
        "Jon Moss said the port was rotten.",
        "Ada Holm rejected the claim by saying that a crew had been there.",
      ],
      "2 d 1; 3 c 1",
    ],
    [["Jon Moss began the talk by saying that the port was open."], ""],
  ],
  "a denial that goes on in a quotation, whatever another has said of the same": [
    [
      [
        "“Ministers are asking for a round of applause,” Jon Moss said.",
        "Ada Holm denied suggestions that crews had been told to be late. “Nobody has been asked to be late,” she said.",
      ],
      "2 d 3; 4 d 3",
    ],
    // unless the other has said it of who denies it
    [
      [
        "Jon Moss said the firm had lied. Ivo Brand said the pier was unsafe.",
        "The firm denied that the pier was unsafe. “We never lied to anyone,” it said.",
      ],
      "3 d 2; 4 d 1",
    ],
    [
      [
        "Ivo Brand said Ada Holm stole the fund. Jon Moss said Holm hit the nurse.",
        "Holm denied stealing the fund. “I did not hit the nurse,” she said.",
      ],
      "3 d 1; 4 d 2",
    ],
  ],
  "“his claim”, whomever the sentence names on the way": [
    [
      [
        "Jon Moss said Holm lied.",
        "After meeting Ivo Brand, the minister, Holm dismissed his allegations as nonsense.",
      ],
      "2 d 1",
    ],
    [
      [
        "Jon Moss said Ian Holm lied.",
        "A judge, Sir Ed Lowe, backed Ian Holm and rejected his claim.",
      ],
      "2 d 1",
    ],
    [
      [
        "Ada Moss said Mr Holm robbed her.",
        "Mr Holm, campaigning with Ivo Brand in Lisse, called her story a lie.",
      ],
      "2 d 1",
    ],
    [
      ["Jon Moss said the mayor lied.", "In a letter to Ivo Brand, the mayor rejected his claim."],
      "2 d 1",
    ],
    [["Ada Moss said Mr Holm robbed her.", "He told Rita Pell that her claim was false."], "2 d 1"],
    // but not of whom it puts down just before
    [
      [
        "Jon Moss said the yard had closed.",
        "The panel criticised Mr Holm and rejected his claim.",
      ],
      "2 d ?",
    ],
  ],
  "what is said of somebody else in a new paragraph": [
    [
      [
        "Jon Moss said the yard had closed.",
        "The panel rejected the claim. It said the yard was open.",
        "It also criticised the captain, Ada Holm, describing her account as “evasive”.",
      ],
      "2 d 1; 3 c 1",
    ],
  ],
  "a finding, and what counsel only suggests": [
    [
      [
        "Jon Moss suggested that the chart had been burned. Ada Holm said she did not know.",
        "Ida Finch said that the crew would have lived. She described the chart as poor.",
        "Ivo Brand challenged that conclusion.",
      ],
      "5 d 4",
    ],
    [
      [
        "A study suggested that the chart had been burned. Ada Holm said she did not know.",
        "Ivo Brand challenged that conclusion.",
      ],
      "3 d 1",
    ],
  ],
  "a figure that its own sentence has just told": [
    [
      [
        "Jon Moss said jobs were up by 11%, a figure that Ada Holm described as “creative accounting”.",
      ],
      "2 d 1",
    ],
  ],
  "an offer that is turned down, and a claim": [
    [
      [
        "The bank said the bid was too low. Its chair said the board had no hesitation in rejecting it.",
      ],
      "",
    ],
    [["Jon Moss said the bid was too low. The bank rejected it as nonsense."], "2 d 1"],
    [["Jon Moss said the bank had lied. The bank rejected it."], "2 d 1"],
  ],
  "what a spokesman’s body thinks is its own": [
    [
      [
        "Jon Moss said the gap had narrowed.",
        "But the union said that was misleading. “Pupils are left behind,” Ada Quill said.",
        "A Harbour Board spokesman said that it did not recognise that picture.",
      ],
      "2 d 1; 4 d 3",
    ],
  ],
  "an answer that goes on in the next sentences": [
    [
      [
        "Jon Moss said the ferry was old.",
        "“That is not true,” Ada Holm said. The yard was built in May. It has two cranes.",
        "“It has a new engine,” she added.",
      ],
      "2 d 1; 3 c 1",
    ],
    [
      [
        "Jon Moss said the ferry was old.",
        "“That is not true,” Ada Holm said. The yard was built in May. It has two cranes.",
        "“Children can ride it,” she said.",
      ],
      "2 d 1",
    ],
    [
      [
        "The union accused Northline of hiding a fire.",
        "The firm hit back, saying that it was a stove. The stove was new, the firm said.",
      ],
      "2 c 1; 3 c 1",
    ],
  ],
  "whose answer it goes on from": [
    [
      [
        "Jon Moss told the paper that Ada Holm was not willing to talk.",
        "But Ada Holm said she was willing to talk. His campaign said that a hall had been let.",
      ],
      "2 d 1",
    ],
  ],
  "a deed that somebody keeps denying": [
    [
      [
        "Ada Holm said Jon Moss had touched the clerk.",
        "Jon Moss continued to say he had never touched the clerk.",
      ],
      "2 d 1",
    ],
    [
      [
        "A clerk says Jon Moss took the log.",
        "A court will sit in May.",
        "Moss has always said that he did not take the log.",
      ],
      "2 d 1",
    ],
    [["Jon Moss still says he never met the crew."], "1 d ?"],
    [["Jon Moss has repeatedly said he never met the crew."], "1 d narration"],
    [["Jon Moss has always said he does not eat meat."], ""],
    [["Jon Moss continues to insist that he will run."], ""],
    [["Jon Moss continues to say that the port is safe."], ""],
  ],
  "what somebody is defended against": [
    [["Jon Moss defended his clerk as a decent man after she was accused of theft."], "1 c 2"],
    [
      [
        "Jon Moss defended his clerk as a decent man, hours after the aide was charged with theft in Velm.",
      ],
      "1 c 2",
    ],
    [["Jon Moss defended the ferry as safe against claims that it leaked."], "1 c 2"],
    [["Jon Moss defended the clerk as honest after the vote."], "1 c narration"],
    [["Defending the port is what they do best, said two clerks who point to its crews."], ""],
  ],
  "whose story it was": [
    [
      [
        "A clerk, Ray Moss, said Lind had hit him.",
        "Ada Holm accused Lind of hiding the log.",
        "Jon Lind said Moss had fabricated the story.",
      ],
      "3 d 1",
    ],
    [
      ["Ada Holm accused Lind of theft.", "Jon Lind said that Ray Moss had fabricated the story."],
      "2 d ?",
    ],
  ],
  "a claim behind which its speaker goes on": [
    [
      [
        "Ada Holm said a meeting took place on Monday. “I took notes,” she said.",
        "Tom Birch said there was no meeting.",
      ],
      "3 d 1",
    ],
    [
      [
        "Ada Holm said a meeting took place on Monday. “I took notes,” she said.",
        "Tom Birch denied there was a meeting.",
      ],
      "3 d 1",
    ],
    [
      [
        "Ada Holm said the pitcher sat in on a meeting. “He asked two questions,” Holm said.",
        "There was no meeting, Tom Birch said.",
      ],
      "3 d 1",
    ],
    [
      [
        "Ada Holm said a meeting took place on Monday. Una Finch said it had rained.",
        "Tom Birch said there was no meeting.",
      ],
      "",
    ],
    [
      [
        "Ada Holm said a meeting took place on Monday. “I took notes,” she said.",
        "Tom Birch said there was no hurry.",
      ],
      "",
    ],
  ],
  "an idea that has just been put": [
    [
      [
        "Ada Holm said that Lind had negotiated the contract. “I was there,” she said.",
        "“The idea that he negotiated this one is absurd,” Tom Birch said.",
      ],
      "3 d 1",
    ],
    [
      [
        "Ada Holm said that a pay rise would cost jobs.",
        "Tom Birch rejected the notion that it would cost a job.",
      ],
      "2 d 1",
    ],
    [
      ["Ada Holm said that a pay rise would cost jobs.", "Tom Birch rejected the idea of a rise."],
      "",
    ],
    [
      [
        "Ada Holm said that a pay rise would cost jobs.",
        "Tom Birch rejected the notion that the ferry was old.",
      ],
      "2 d narration",
    ],
  ],
  "a claim that is told again": [
    [
      [
        "Ada Holm claims the council sold the pier to a gambler",
        "A council met in Velm on Tuesday.",
        "Ada Holm claimed that the council had sold the pier to a gambler.",
        "A fair was held. “It has a good pier,” said Una Finch.",
        "The council rejected Holm’s claim.",
      ],
      "4 d 1,2",
    ],
    [
      [
        "Ada Holm claimed that the council had sold the pier to a gambler.",
        "“It has a good pier,” said Una Finch.",
        "Ada Holm said she would sail to Velm in May.",
        "The council rejected Holm’s claim that it had sold the pier to a gambler.",
      ],
      "4 d 1,5",
    ],
    [
      [
        "Ada Holm claimed that the council had sold the pier to a gambler.",
        "“It has a good pier,” said Una Finch.",
        "Ada Holm said that the council had not sold the pier to a gambler before May.",
        "“It has a good yard,” said Una Finch.",
        "The council rejected the claim that it had sold the pier to a gambler.",
      ],
      "5 d 6",
    ],
    [
      [
        "Ada Holm said that she would build a wall around the pier in Velm.",
        "“It has a good pier,” said Una Finch.",
        "Ada Holm said that the board would fire her because of plans to build a wall around the pier in Velm.",
        "“It has a good yard,” said Una Finch.",
        "The council rejected the claim that she would build a wall around the pier.",
      ],
      "5 d 6",
    ],
  ],
  "a claim noun that points at what stands nearest, or at nothing": [
    [
      [
        "Jon Moss said the company Northline had hidden a fire.",
        "The company rejected the claim.",
        "A union also accuses the company of keeping £300,000 in wages.",
        "Northline's director Ada Lind said the allegation was “absurd”.",
        "“Every penny has been paid,” said Ms Lind.",
      ],
      "2 d 1; 4 d 3; 5 c 3",
    ],
    [
      [
        "The Blue Party has been accused of planning to raise fares by £12m.",
        "Ada Holm of the Blue Party dismissed the figures as “pure invention”.",
        "A Red Party dossier says the plans would close ten libraries.",
        "Mrs Holm said there was not a shred of evidence for the claim.",
      ],
      "2 d 1; 4 c 3",
    ],
    [
      [
        "Ada Holm alleges that the film copies whole scenes from her book.",
        "The film is widely tipped to do well.",
        "The studio Northline Pictures has called the allegations “baseless”.",
      ],
      "3 d 1",
    ],
    [
      [
        "Jon Moss predicted that few people would buy the phone.",
        "Ada Lind dismissed such talk as “far too gloomy”.",
      ],
      "2 d 1",
    ],
    [["Jon Moss said fares would fall.", "Ada Lind said Mr Moss's sums did not add up."], "2 d 1"],
    [
      [
        "The Blue Party has been accused of planning to raise fares by £12m.",
        "The mayor Jon Frayne said the party's sums did not add up.",
      ],
      "",
    ],
    [
      [
        "Jon Moss claimed the plan included £2bn for a railway.",
        "Ada Lind estimated the party would need £5bn, a figure she described as “uncomfortable but manageable”.",
      ],
      "",
    ],
    [["Northline has rejected a £2bn takeover bid, calling it “opportunistic”."], ""],
    [
      [
        "Jon Moss claimed Lind punched a man.",
        "Lind denied that.",
        "A league spokesman confirmed that it would study a recording.",
      ],
      "2 d 1",
    ],
    [
      [
        "Court papers allege the label broke a promise to the band.",
        "“We made a record and it isn’t even in the shops,” said the singer Ada Holm.",
      ],
      "",
    ],
  ],
  "what is said behind a refusal, of what was meant, and of who is mistaken": [
    [
      [
        "The report says the toll was £900.",
        "“We got it badly wrong and we are sorry,” said its chair, Ada Holm.",
      ],
      "",
    ],
    [["Jon Moss said the pier was open.", "“He got it badly wrong,” said Ada Holm."], "2 d 1"],
    [
      [
        "The prosecutor Una Finch argued that the message proved the firm’s owner Jon Lind was aware of the fraud.",
        "But Mr Lind said he had been referring to a delay in laying cables.",
      ],
      "3 c 1",
    ],
    [
      [
        "A leaked memo says the target would be missed.",
        "But the minister Jon Lind said the document had been ripped out of context.",
      ],
      "2 c 1",
    ],
    [
      [
        "The prosecutor Una Finch argued that the message was old.",
        "Mr Lind said he had been referring to a delay in laying cables.",
      ],
      "",
    ],
    [
      [
        "A leaked memo says the target would be missed.",
        "But the minister Jon Lind said the document had been “ripped out of context”.",
      ],
      "2 c 1",
    ],
    [
      ["Ada Holm said sales would rise.", "But Mr Lind said he had been joking about the deal."],
      "",
    ],
    [
      [
        "Mr Moss claims the agent was contacted by an official.",
        "“It rained all day,” Ada Holm said.",
        "The manager Jon Lind said: “I have read what Mr Moss says but here he is mistaken.”",
      ],
      "3 d 1",
    ],
    [
      [
        "Mr Moss claims the agent was contacted by an official.",
        "The manager Jon Lind said: “I have met Mr Moss and his son, and he is lazy.”",
      ],
      "",
    ],
  ],
  "what has just been said, by whomever": [
    [
      ["The Ledger said the pier had been sold.", "A spokesman said the claim was rubbish."],
      "2 d 1",
    ],
    [["Mr Moss said the mayor had lied.", "Ms Holm insisted she had done nothing wrong."], "2 d 1"],
    [
      [
        "The group alleges that the firm hid a leak.",
        "Vesper said the report was “riddled with errors”.",
      ],
      "2 d 1",
    ],
    [
      [
        "Dr Moss said the figures were proof of theft.",
        "“It is quite wrong to say that the figures point only one way,” said Ada Holm.",
      ],
      "2 d 1",
    ],
    [["Ms Holm said the guard had lied.", "Jon Moss mocked a claim to understand boats."], "2 d ?"],
    [
      ["The firm said the article was false.", "The Ledger said it stood by its story."],
      "1 d ?; 2 c 1",
    ],
    [
      [
        "The Ledger said Ada Holm would quit the band.",
        "Her agent said she had no intention of quitting.",
      ],
      "2 d 1",
    ],
    // an office that only one holds
    [
      [
        "The Kingsmere manager Lars Holm said the match was over.",
        "Ada Reed said the manager had cheated.",
        "“I acted within the rules,” Mr Holm said.",
      ],
      "3 d 2",
    ],
    // a statement of whoever has just denied it
    [
      [
        "Terry Moss claims his player was approached by Northport.",
        "Northport denied any wrongdoing.",
        "“At no time has anyone from this club spoken to the player,” read a statement on its website.",
      ],
      "2 d 1; 3 d 1",
    ],
    [
      [
        "Police said Jon Moss had been drinking.",
        "Mr Moss denied it.",
        "A statement from the hospital said he was well.",
      ],
      "2 d 1",
    ],
  ],
  "one camp": [
    [
      [
        "The Nurses' League said that wards had been closed at night. Its leader, Cora Vance, accused health minister Ned Lowe of deceit.",
        "“Either he is not reading his reports or he is lying,” Ms Vance said.",
      ],
      "",
    ],
    [
      [
        "The report suggests that coffee is safe. Its author, Dr Lena Moss, stressed that the results did not prove a link.",
      ],
      "",
    ],
    [
      [
        "The pilot Jo Marsh said she had sent the airline two warnings in May.",
        "“Nobody rang me back,” Ms Marsh said.",
        "Corvia Air denied that it had received any such warnings. “There is nothing there,” its chief executive, Ned Lowe, said.",
      ],
      "3 d 1; 4 d 1",
    ],
  ],
  "who speaks for the accused, and what they call it": [
    [
      [
        "Penn alleged that Victor Hale copied her songs.",
        "Hale denied the allegations through his lawyer. “My client wrote every note of that record,” Arabella Finch said.",
      ],
      "2 d 1; 3 c 1",
    ],
    [
      [
        "Ms Penn claimed he had threatened her.",
        "Hale’s lawyer said that the threat was “a figment of her imagination”.",
      ],
      "2 d 1",
    ],
    [
      [
        "Ms Penn claimed he had threatened her.",
        "Hale’s lawyer said that the novel was pure fiction.",
      ],
      "",
    ],
    [
      [
        "Lorna Pike claimed that Norland Bank had forged her signature.",
        "A bank spokesman said: “We strongly deny that any letter was forged.”",
      ],
      "2 d 1",
    ],
    [
      [
        "Miles Corr, the education secretary, said that posts had been filled.",
        "Inspector Honor Petty said the minister was mistaken.",
      ],
      "2 d 1",
    ],
    [
      [
        "Governor Hank Whit claimed on Saturday that Rosa Reyes would close schools, drawing a rebuke from Reyes, who said the governor was dreaming.",
      ],
      "2 c 1",
    ],
  ],
  "who heads a body that has just denied it": [
    [
      [
        "Bruno Castle said the club had promised him a move.",
        "Marlow Town denied it. Sporting director Glenn Holm said: “There was no agreement and no handshake.”",
      ],
      "2 d 1; 3 d 1",
    ],
    [
      [
        "The study suggests that naps help. Ms Elgin’s co-author, Dr Samuel Moss, cautioned that it did not prove a link.",
      ],
      "",
    ],
  ],
  "what a witness denies, and what is denied besides": [
    [
      [
        "A gardener burned down a hotel, a court heard.",
        "A maid, Ida Brand, denied that she had taken money from the till.",
      ],
      "2 d narration",
    ],
    [
      [
        "Mr Wick claimed that Corvia Foods had cheated him. Corvia Foods denied it.",
        "The company also denied a report in the Harbour Post that it would close its mill.",
      ],
      "2 d 1; 3 d narration",
    ],
  ],
  "a verdict on a poll, and figures": [
    [
      [
        "Bill Dace said the poll was wrong last time. Ned Aron said the final poll had Lind down by two.",
      ],
      "1 d ?",
    ],
    [
      ["Earl Moss said both of his rivals were wrong. “The poll is wrong,” said Bill Dace."],
      "2 d ?",
    ],
    [
      [
        "The audit says that 300 beds were lost.",
        "“One death is one too many,” Ruth Cole said.",
        "The Health Board disputed the figure.",
      ],
      "3 d 1",
    ],
    [
      [
        "The ministry said that 30 houses had collapsed. The army had put the number of injured at 12.",
      ],
      "",
    ],
    [
      ["The ministry said that 30 men were hurt. The army put the number of injured at 12."],
      "2 c 1",
    ],
    [
      [
        "The union claims that 40 per cent of nurses leave. The ministry says that the proportion is 12 per cent.",
      ],
      "2 c 1",
    ],
  ],
  "what somebody is asked behind his answer": [
    [
      [
        "The union accused Jon Moss of greed.",
        "“That is nonsense,” Mr Moss said.",
        "Asked if he had thought of resigning, he said: “Not for a second.”",
      ],
      "2 d 1",
    ],
    [
      [
        "The union accused Jon Moss of greed.",
        "“That is nonsense,” Mr Moss said.",
        "Asked about the accusation again, he said: “It is made up.”",
      ],
      "2 d 1; 3 d 1",
    ],
  ],
  "what is proposed, and what there is no need of": [
    [["The mayor proposed moving the market. Traders rejected that."], ""],
    [["Jon Moss offered evidence that the mayor took cash. The mayor denied it."], "1 d narration"],
    [["The senator proposed a ban. Northline rejected that as a lie."], "1 d ?"],
    [["Jon Moss said the market would move. Traders rejected that."], "2 d 1"],
    [
      [
        "The union accused the firm of greed.",
        "The firm denied it.",
        "The firm said it saw no need to change.",
      ],
      "2 d 1",
    ],
    [
      [
        "Una Moss said the mayor had hit her.",
        "It rained. The road was shut.",
        "The mayor Jon Lind said he believed Moss had fabricated the story.",
      ],
      "2 d 1",
    ],
  ],
  "what is denied is told with it": [
    [
      ["Bank rejects takeover talk", "Lowland Bank will publish its results on Friday."],
      "1 d narration",
    ],
    [["The palace has denied reports of a rift between the princes."], "1 d narration"],
    [
      [
        "Mr Moss said the mayor should resign.",
        "Ada Holm said she had not yet called for him to resign.",
      ],
      "",
    ],
  ],
  "a headline and the sentence below it": [
    [
      [
        "Minister denies bribe claims",
        "The minister Jon Lind has denied taking bribes from a builder.",
        "The Ledger said he had been paid £20,000 by Vesper Homes.",
        "“These allegations are untrue,” Mr Lind said.",
      ],
      "1 d 3; 2 d 3; 4 d 3",
    ],
    [
      [
        "Health Minister Jon Lind has denied misleading the house.",
        "Ada Holm said the minister had misled the house twice.",
      ],
      "1 d 2",
    ],
  ],
};

for (const [what, its] of Object.entries(rows))
  describe(what, () => {
    it.each(its)("%j", (text, answers) => {
      const { statements } = annotate({ path: "-", text: `${text.join("\n\n")}\n` });
      const told = statements.flatMap(({ id, response, rebuts }) =>
        response === "denial" || response === "counterclaim"
          ? [
              `${id.slice(1)} ${response[0]} ${rebuts.map((to) => to.replace(/^S/, "")).join(",") || "?"}`,
            ]
          : [],
      );
      expect(told.join("; ")).toBe(answers);
    });
  });
