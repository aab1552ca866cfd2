import { expect, it } from "vitest";
import { annotate } from "../../src/annotate.ts";
import { nationOf } from "../../src/link/talk/nation.ts";

function answersIn(text: string): string[] {
  return annotate({ path: "-", text }).statements.flatMap(({ id, response, rebuts }) =>
    response ? [`${id} ${response} → ${rebuts.join(" ") || "nothing"}`] : [],
  );
}

const speaker = {
  id: "P1",
  name: "Jon Moss",
  type: "person",
  role: null,
  represents: null,
} as const;

it.each([
  ["Velmarkian Foreign Ministry spokesman", "velmarkian"],
  ["Russian ambassador to Norway", "russian"],
  ["Russia’s ambassador to Norway", "russian"],
  ["spokesman for the Chinese embassy", "chinese"],
  // who knows its army answers for no country, nor does who no longer speaks for it
  ["Russian military historian", null],
  ["Russian foreign policy expert", null],
  ["former Russian ambassador to Norway", null],
  ["Russian skater", null],
])("%s answers for a country", (role, people) => {
  const nation = nationOf({ ...speaker, role });
  expect(nation === null ? null : nation.has(people ?? "")).toBe(people === null ? null : true);
});

it.each([
  ["Moscow", true],
  ["Russia", true],
  ["the Russian government", true],
  ["the Moscow Circus", false],
])("%s speaks for it", (name, isOf) =>
  expect(nationOf({ ...speaker, name, type: "organization" }) !== null).toBe(isOf),
);

it.each([
  [
    "The Velmarkian government hacked the treasury, a report said.\n\nVelmarkian Foreign Ministry spokesman Jon Moss denied that Velmark was behind the attacks.",
    "S2 denial → S1",
  ],
  [
    "The report accused Velmark of hacking the treasury.\n\nVelmarkian embassy spokesman Jon Moss denied that it was behind the attacks.",
    "S2 denial → S1",
  ],
  [
    "Mara Lind said Velmark stole the plans.\n\nVelmarkian embassy spokesman Jon Moss said people should provide evidence for their accusations.",
    "S2 counterclaim → S1",
  ],
  // what is done in a country, or by its people, is not held against it
  [
    "Mara Lind said thieves hid the plans in Velmark.\n\nVelmarkian embassy spokesman Jon Moss said people should provide evidence for their accusations.",
  ],
  [
    "Mara Lind said Velmarkian thieves stole the plans.\n\nTessian embassy spokesman Jon Moss said people should provide evidence for their accusations.",
  ],
])("%s", (text, ...expected) => expect(answersIn(text)).toEqual(expected));
