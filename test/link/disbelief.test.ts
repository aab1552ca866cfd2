import { describe, expect, it } from "vitest";
import { annotate } from "../../src/annotate.ts";

type Row = readonly [first: string, second: string, answers?: "denial"];

const engine = "Jon Moss said the firm had built a new engine.";
const opening = "Jon Moss said on Tuesday that the bridge would open in May.";
const crack = "Jon Moss said there were nine cracks in the bridge.";

/** Who does not believe what another has just said. */
const rows: Record<string, readonly Row[]> = {
  "what only looks like an answer": [
    ["Moss said the town would sell the park.", "“This is wrong,” Ada Holm said."],
    ["Moss said 300 clerks were sacked by email.", "“That is wrong,” Ada Holm said."],
    ["Police are looking into a death.", "“We have not named the man,” police said."],
    ["“He will win,” Moss said.", "“I wouldn’t say that,” he said with a laugh."],
    ["Moss said she would leave.", "“I don’t mind it,” Holm said after Moss said so again."],
    ["Ada Moss said her son had a job.", "Jon Lund said his son did not have a job."],
    ["Ada Moss said her house was safe.", "Una Lund said her house was dangerous."],
    ["Moss said there was no vote on the toll.", "Holm said a vote took place on the road."],
    ["Clerks claim the company hid a leak.", "The council said the road was open."],
    [
      "The Health Agency met. Drivers claim the company hid a leak.",
      "Ada Finch, the director of public health, said none was ill.",
    ],
    ["Moss said the crew had lied.", "A court ruled that the firm had falsely accused him."],
  ],
  "a claim that is doubted": [
    [engine, "Ada Holm, a minister, doubted Moss’s claim.", "denial"],
    [engine, "Officials expressed skepticism about the claims.", "denial"],
    [engine, "Officials voiced doubts about the claim.", "denial"],
    [engine, "Clerks doubt it: the yard has no roof.", "denial"],
    [engine, "Experts have similarly discounted Moss’s claims.", "denial"],
    [engine, "Ada Holm said she had no doubts about the claims."],
    [engine, "The shop discounted the shoes, Ada Holm said."],
  ],
  "a claim that something does not go with": [
    [engine, "Ada Holm said the data “calls into serious question those claims”.", "denial"],
    [engine, "Ada Holm said the log was inconsistent with Moss’s account.", "denial"],
    [engine, "Ada Holm said the data is not consistent with that claim.", "denial"],
    [
      engine,
      "“The log appears to contradict several aspects of his account,” Ada Holm said.",
      "denial",
    ],
    [engine, "“The log does not contradict his account,” Ada Holm said."],
    [engine, "“We tried to contradict his account,” Ada Holm said."],
    [engine, "The vote calls into question the future of the firm, Ada Holm said."],
    [engine, "Ada Holm said the log was consistent with Moss’s account."],
    [engine, "Ada Holm said an engine was inconsistent with the law."],
  ],
  "that it is or will be so": [
    [opening, "Ada Holm said she doubted that it would.", "denial"],
    [opening, "Ada Holm doubts that the bridge will open in May.", "denial"],
    [opening, "“I doubt it,” Ada Holm said.", "denial"],
    [
      "The Velmarkians have warned that they could sell off the bonds,",
      "even though many observers doubt they would take such a step.",
      "denial",
    ],
    [opening, "Ada Holm said she had no doubt that it would."],
    [opening, "Ada Holm said she did not doubt that it would."],
    [opening, "“If you have any doubt that it will, come and see,” Ada Holm said."],
    [opening, "Ada Holm said the talks left no doubt that the clerks were angry."],
    [opening, "Ada Holm doubts that the union will strike."],
    [
      "“There is no doubt that the bridge will open,” Jon Moss said.",
      "Ada Holm said she did not doubt it would open.",
    ],
  ],
  "that somebody is wrong": [
    [crack, "“You are wrong,” Ada Holm told him.", "denial"],
    [crack, "“Your facts are wrong,” Ada Holm wrote.", "denial"],
    [crack, "“No, your information is just plain wrong, sir,” Ada Holm wrote.", "denial"],
    [crack, "“That is wrong,” Ada Holm said."],
    [opening, "“That’s wrong,” Ada Holm said."],
    ["Jon Moss said a boy had stolen a car.", "“That is wrong,” Ada Holm said."],
    [opening, "“It is wrong to paint it,” Ada Holm said."],
    [opening, "“You are wrong if you think of it as a toy,” Ada Holm told drivers."],
    [opening, "“If my facts are wrong, tell me,” Ada Holm said."],
  ],
  "a claim of some other time": [
    [engine, "The paper reported that the law punishes false statements."],
    [engine, "The paper said agents are looking at “materially false” statements."],
    [engine, "Prosecutors said Moss made false statements to agents."],
    [engine, "Ada Holm said he had spread false claims.", "denial"],
    [engine, "Ada Holm said these were baseless claims.", "denial"],
    [engine, "“Those false claims hurt us all,” Ada Holm said.", "denial"],
    [
      engine,
      "Ada Holm said Moss had ignored her call to admit his stance on the lawsuit is wrong.",
    ],
    [engine, "A clerk said Ada Holm had urged him to admit that his claim was wrong."],
    [engine, "Ada Holm said he should admit that his claim was wrong.", "denial"],
    [engine, "“Someone who doesn’t answer questions can’t be mayor,” Ada Holm said."],
    ["", "Ada Holm said that anyone who refused to comment on it was a coward."],
    ["", "Instead of calling himself a liberal, he left."],
  ],
  "that what has been told of was never held": [
    [
      "A clerk said Ada Holm promised her a job.",
      "Ada Holm said the conversation never took place.",
      "denial",
    ],
    ["A clerk said Ada Holm was late.", "Ada Holm said the meeting did not happen.", "denial"],
    ["A clerk said Ada Holm was late.", "Jon Moss said the meeting did not happen."],
    ["A clerk said Ada Holm was late.", "Ada Holm said the parade never took place."],
  ],
  "that there is a thing or is none": [
    [
      "Moss said there was no plan to sell the port.",
      "Ada Holm said there was a plan to sell it.",
      "denial",
    ],
    [
      "“There’s no precedent for closing a case,” Moss said.",
      "Two clerks, however, argue there is precedent for it.",
      "denial",
    ],
    [
      "Moss said there was a risk of a leak.",
      "Ada Holm said there had never been any risk.",
      "denial",
    ],
    [
      "Moss said there was no plan to sell the port.",
      "Ada Holm said there was a plan to paint it.",
    ],
    ["Moss said there was no evidence of a leak.", "Ada Holm said there was evidence of a theft."],
    ["Moss said there were no ships in Lisse.", "Ada Holm said there were nine ships in Orland."],
    ["Moss said there was no plan.", "Ada Holm said there was no plan to speak of either."],
    ["Moss said there had been no talks.", "Ada Holm said talks had taken place.", "denial"],
    ["Moss said there was no briefing.", "Ada Holm said a briefing was held.", "denial"],
    ["Moss said there had been no talks.", "Ada Holm said no talks took place."],
    ["Moss said there had been no talks.", "Ada Holm said talks would take place."],
    ["Moss said the firm had no debts.", "Ada Holm said the firm had debts.", "denial"],
    ["Moss said the firm had no debts.", "Ada Holm said the bank had debts."],
    ["Moss said he had no children.", "Ada Holm said she had two children."],
    ["Moss said there was no plan.", "Ada Holm said there is now a plan."],
  ],
  "what somebody failed to do": [
    [
      "Moss said the firm paid its staff.",
      "A union said the firm failed to pay its staff.",
      "denial",
    ],
    [
      "Moss said the firm refused to sign the letter.",
      "Ada Holm said the firm signed it.",
      "denial",
    ],
    [
      "Moss said the firm failed to pay its staff.",
      "Ada Holm said the firm would pay its staff on Monday.",
    ],
    ["Moss said the firm failed to sell the ship.", "Ada Holm said the firm had sold nine ships."],
    ["Moss said the firm failed to pay its staff.", "Ada Holm said the bank had paid its staff."],
  ],
  "critics that are dismissed": [
    ["", "Ada Holm dismissed critics who called the remarks sexist.", "denial"],
    ["", "Ada Holm brushed off opponents who said she had lied.", "denial"],
    ["", "Ada Holm hit back at critics who have long called her weak.", "denial"],
    ["", "Ada Holm dismissed critics who wore red hats."],
    ["", "Ada Holm dismissed two clerks who said the roof leaked."],
  ],
};

describe.each(Object.entries(rows))("%s", (_rule, cases) =>
  it.each(cases)("%s %s", (first, second, response) => {
    const { statements } = annotate({ path: "-", text: `${first} ${second}\n`.trimStart() });
    const answers = statements.filter((statement) => statement.response !== null);
    expect(answers.map((answer) => answer.response)).toEqual(response ? [response] : []);
    expect(answers.every(({ rebuts }) => rebuts.length === 1)).toBe(true);
  }),
);

it("does not take a claim that evidence goes against for what it shows", () => {
  const text =
    "Analysis showed inconsistencies with Moss’s claim that the firm had built an engine.\n";
  const { statements } = annotate({ path: "-", text });
  expect(statements.map(({ response, rebuts }) => [response, ...rebuts])).toEqual([
    ["denial", "S2"],
    [null],
  ]);
});

/** What a defence or a rejection by many is of: the statement so numbered, or none. */
it.each([
  ["Moss said the plan was reckless. Ada Holm defended the plan and said it was sound.", "S1"],
  [
    "Moss called the plan a gamble. It rained. Ada Holm defended the plan, saying it would create jobs.",
    "S1",
  ],
  [
    "“All have to march on one route. They have created a dangerous situation,” Moss said. Ada Holm defended the route and said it was checked.",
    "S1",
  ],
  [
    "Moss said the plan would start in May. Ada Holm defended the plan and said it was sound.",
    "narration",
  ],
  [
    "Moss said the plan was sensible. Ada Holm defended the plan and said it was sound.",
    "narration",
  ],
  ["Moss said the toll was unfair. Ada Holm defended the plan and said it was sound.", "narration"],
  [
    "Union leaders said the deal was bad. Ministers rejected the criticism. “It will help trade,” said Ada Holm, the trade minister.",
    "S1",
  ],
  [
    "Velmark said the bill would hurt trade. Supporters of the bill rejected the concerns. “It will help trade,” said Ada Holm, who supports the bill.",
    "S1",
  ],
  [
    "Union leaders said the deal was bad. Ministers rejected the criticism. “The weather was lovely,” said Ada Holm, a baker.",
    undefined,
  ],
  [
    "Union leaders said the deal was bad. Ministers welcomed the deal. “It will help trade,” said Ada Holm, the trade minister.",
    undefined,
  ],
])("tells what is defended, and what one of many rejects: %s", (text, target) => {
  const { statements } = annotate({ path: "-", text: `${text}\n` });
  expect(statements.at(-1)?.rebuts[0]).toBe(target);
});

/** What has been said against the one who is wronged. */
it.each([
  [
    "A clerk said Ada Holm had voted for it twice. Holm has said repeatedly that the Lind campaign and its allies are unfairly maligning her record.",
    "S1",
  ],
  ["Jon Moss said Ada Holm had hidden a leak. Holm said Moss was unfairly attacking her.", "S1"],
  ["Ada Holm said critics had unfairly portrayed her as a thief.", "S2"],
  ["Ada Holm said the press had falsely accused her.", "narration"],
  ["Ada Holm said Moss had copied her song. Moss dismissed Holm as a crank.", "S1"],
  ["Ada Holm said Moss had copied her song. Moss dismissed Silas Rook as a crank.", undefined],
  ["Jon Moss said the bridge was old. Ada Holm corrected him, saying it was built in 2003.", "S1"],
  [
    "Jon Moss said the bridge would open. Ada Holm said women were unfairly blamed for it.",
    undefined,
  ],
  [
    "Jon Moss said Ada Holm was late. Silas Rook said the police had unfairly targeted the poor.",
    undefined,
  ],
  [
    "Jon Moss said the bridge was old. Ada Holm corrected herself, saying it was closed.",
    undefined,
  ],
])("counters what is said against one: %s", (text, target) => {
  const { statements } = annotate({ path: "-", text: `${text}\n` });
  const answers = statements.filter(({ response }) => response === "counterclaim");
  expect(answers.map(({ rebuts }) => rebuts)).toEqual(target ? [[target]] : []);
});

/** What the last answer denies that stands behind it, is the speaker’s own, or is told by the article. */
it.each([
  // told behind the answer
  ["“That’s not true,” Ada Holm said after Jon Moss said the firm had cheated.", "S1 S2"],
  ["“It’s false,” Ada Holm said when Jon Moss claimed she had lied.", "S1 S2"],
  ["“I never did that,” Ada Holm said after Jon Moss accused her of theft.", "S1 S2"],
  ["“I did not steal anything,” Ada Holm said after Jon Moss accused her of theft.", "S1 S2"],
  ["“That is nonsense,” Ada Holm said of Moss’s claim that the firm had cheated.", "S1 S2"],
  ["“I did not sleep at all,” Ada Holm said after officials said the count was over.", ""],
  ["“I have not seen the film,” Ada Holm said after Jon Moss said it was good.", ""],
  // said by the same
  ["“We made a mistake,” Jon Moss said in May. “I never said that,” Moss said in June.", "S2 S1"],
  [
    "Jon Moss said in May that the war was a mistake. “I’ve never said the war was a mistake,” he said in June.",
    "S2 S1",
  ],
  ["Jon Moss said the war was a mistake. “I never said the peace was a mistake,” he added.", ""],
  [
    "Jon Moss asked the board to look into paying the fees. “I never said I would pay the fees,” he said.",
    "",
  ],
  // suspected, as the article tells
  [
    "The firm is under investigation for bribery. “We did not bribe anybody,” the firm said.",
    "S1 narration",
  ],
  [
    "Police are investigating whether Holm sent secrets by post. “I have never sent any secrets,” Ada Holm said.",
    "S1 narration",
  ],
  [
    "The firm is under investigation for bribery. “I didn’t come here to talk about that,” Ada Holm said.",
    "",
  ],
  [
    "Police are looking into a theft at Northline. “I did not see a thing,” said Ada Holm, who lives nearby.",
    "",
  ],
  [
    "When the story of the letters broke, Ada Holm said: “I have never sent any letters.”",
    "S1 narration",
  ],
  ["When the storm broke, Ada Holm said: “I have never seen such a storm.”", ""],
  ["“It would be wrong to claim victory now,” Ada Holm said.", ""],
  ["“It would be unfair to compare the two towns,” Ada Holm said.", ""],
  ["“It is misleading to say that the firm paid,” Ada Holm said.", "S1 narration"],
  // talked of
  ["Jon Moss laughed off talk of a £9m bid.", "S1 narration"],
  ["Jon Moss has rejected talk that he might quit.", "S1 S2"],
  ["Jon Moss dismissed the talks as useful.", ""],
  // granted to nobody
  [
    "Ada Holm refused, generally, to concede that critics had a point in warning that the deal would cost jobs.",
    "S1 S2",
  ],
  ["Ada Holm would not concede that Moss was right to say that the deal would cost jobs.", "S1 S2"],
  ["Ada Holm conceded that critics had a point in warning that the deal would cost jobs.", ""],
  ["Jon Moss complained that linking him to the massacre was unfair.", "S1 narration"],
  ["“To suggest that I lied is absurd,” Jon Moss said.", "S1 narration"],
  ["Ada Holm denied that her firm had sold the pier, as the Courier reported last month.", "S1 S2"],
])("finds what is denied: %s", (text, link) => {
  const { statements } = annotate({ path: "-", text: `${text}\n` });
  const answers = statements.filter(({ response }) => response === "denial");
  expect(answers.map(({ id, rebuts }) => [id, ...rebuts].join(" ")).join("; ")).toBe(link);
});

it("lets the article tell what the attacks of rivals were that are rejected", () => {
  const text =
    "Ada Holm rejected attacks from Jon Moss and other rivals that she was no liberal.\n";
  const { statements } = annotate({ path: "-", text });
  expect(statements.map(({ response, rebuts }) => [response, ...rebuts])).toEqual([
    ["denial", "narration"],
  ]);
});
