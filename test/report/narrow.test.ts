import { expect, test } from "vitest";
import { narrow, type Filters } from "../../src/report/narrow.ts";
import { ferry } from "../ferry.ts";

const everything: Filters = { speakers: [], levels: [], rebutted: null, headlines: true };

test.each<[string, Partial<Filters>, readonly string[]]>([
  ["everything", {}, ["S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8"]],
  ["a name, also of who speaks for it", { speakers: ["northline"] }, ["S4", "S5", "S7"]],
  ["the words of a name in any order", { speakers: ["Brandt, Ada"] }, ["S1", "S2"]],
  ["either of two names", { speakers: ["brandt", "police"] }, ["S1", "S2", "S6"]],
  ["a name that is only part of one", { speakers: ["North"] }, []],
  ["a name without a letter", { speakers: ["!"] }, []],
  ["a level", { levels: ["alleged"] }, ["S2", "S8"]],
  ["two levels", { levels: ["alleged", "tentative"] }, ["S2", "S3", "S8"]],
  ["what is rebutted", { rebutted: true }, ["S2"]],
  [
    "what is not rebutted, refusals aside",
    { rebutted: false },
    ["S1", "S3", "S4", "S5", "S7", "S8"],
  ],
  ["no headlines", { headlines: false }, ["S2", "S3", "S4", "S5", "S6", "S7", "S8"]],
  ["several filters at once", { speakers: ["brandt"], levels: ["stated"] }, ["S1"]],
])("%s", (_, filters, ids) => {
  expect([...narrow(ferry, { ...everything, ...filters })]).toEqual(ids);
});

test.each([
  ["Zoe Sorensen", "Zoë Sørensen"],
  ["zoë", "Zoë Sørensen"],
  ["harbour", "the Harbour’s police"],
])("%j finds %j", (asked, name) => {
  const [statement] = ferry.statements;
  if (!statement?.speaker) throw new Error("The first statement has a speaker");
  const speaker = { ...statement.speaker, speaker: { ...statement.speaker.speaker, name } };
  const annotation = { ...ferry, statements: [{ ...statement, speaker }] };
  expect([...narrow(annotation, { ...everything, speakers: [asked] })]).toEqual(["S1"]);
});
