import { describe, expect, test } from "vitest";
import { faultsOfSpeakers, faultsOfSummary } from "../schema.ts";
import { folder } from "./folder.ts";
import { hearsay } from "./hearsay.ts";

const cwd = folder({
  "articles/one.txt":
    "Petra Holm accused Anders Vik of closing libraries. Vik denied the accusation. Holm said that the branch was closed.\n",
  "articles/two.txt":
    "Petra Holm said the branch may close. The library service declined to comment. The service said it was sorry.\n",
  "articles/three.txt": "Gerda Holm said that it rained. Ms Holm said that she was wet.\n",
  "formula/=sum.txt": "Ida Brandt said that it was no sum.\n",
  "articles/broken.txt": Uint8Array.of(0),
});

async function run(...args: readonly string[]): Promise<string> {
  const { stdout } = await hearsay([...args, "articles"], { cwd });
  return stdout;
}

test("who speaks, how surely, where, rebutted by whom", async () => {
  const { stdout, stderr, code } = await hearsay(["speakers", "articles"], { cwd });
  expect(stdout).toMatchInlineSnapshot(`
    "           articles statements    ?    ~    ·    !  sure rebutted
    Petra Holm        2          3    1    1    1    0  0.38        1
        rebutted by Anders Vik 1
    Gerda Holm        1          2    0    0    2    0  0.60        0
        in articles/three.txt
    Anders Vik        1          1    0    0    1    0  0.60        0
        in articles/one.txt
    1 more speaker; --all and --top show them
    "
  `);
  expect(stderr).toMatch(/articles\/broken\.txt is not text.*\nhearsay: 4 files, .* 1 failure\n$/);
  expect(code).toBe(2);
});

test("the statements behind the numbers", async () => {
  expect(await run("speakers", "--statements", "--speaker", "petra holm", "--width", "100"))
    .toMatchInlineSnapshot(`
    "           articles statements    ?    ~    ·    !  sure rebutted
    Petra Holm        2          3    1    1    1    0  0.38        1
        rebutted by Anders Vik 1
        articles/one.txt:1:12  ? alleged  accused Anders Vik of closing libraries  ✗ Anders Vik
        articles/one.txt:1:85  · stated  said that the branch was closed
        articles/two.txt:1:12  ~ tentative  said the branch may close

    "
  `);
});

test("all of it in numbers", async () => {
  expect(await run("summary")).toMatchInlineSnapshot(`
    "7 statements by 4 speakers in 3 articles

    level          alleged 1 (14 %) · tentative 1 (14 %) · stated 5 (71 %) · certain
                   0 (0 %)
    speaker        person 6 (86 %) · organization 1 (14 %) · document 0 (0 %) ·
                   group 0 (0 %) · unnamed 0 (0 %) · none 0 (0 %)
    answered       rebutted 1 (14 %)
    answers        denial 1 · counterclaim 0 · concession 0 · no comment 1
    most heard     Petra Holm 3 · Gerda Holm 2 · Anders Vik 1
    most rebutted  Petra Holm 1 of 3
    "
  `);
});

test.each([
  ["certainty", "least sure     "],
  ["name", "by name        "],
  ["articles", "most articles  "],
])("what it is sorted by has a row of its own, and moves no other: %s", async (sort, title) => {
  const rows = (await run("summary", "--sort", sort, "--top", "1")).split("\n").slice(-4, -1);
  expect(rows).toEqual([
    expect.stringMatching(new RegExp(`^${title}\\p{Lu}`, "u")),
    "most heard     Petra Holm 3",
    "most rebutted  Petra Holm 1 of 3",
  ]);
});

describe("for machines", () => {
  test.each([[[]], [["--statements"]], [["--all", "--sort", "name"]]])(
    "in JSON, with %j",
    async (flags) => {
      const speakers: unknown = JSON.parse(await run("speakers", "-f", "json", ...flags));
      const summary: unknown = JSON.parse(await run("summary", "-f", "json", ...flags));
      expect(faultsOfSpeakers(speakers)).toEqual([]);
      expect(faultsOfSummary(summary)).toEqual([]);
    },
  );

  test("in CSV", async () => {
    expect(await run("speakers", "-f", "csv", "--top", "2")).toMatchInlineSnapshot(`
      "name,type,roles,represents,articles,statements,alleged,tentative,stated,certain,certainty,rebutted,rebuttedBy,declined
      Petra Holm,person,,,2,3,1,1,1,0,0.38,1,Anders Vik 1,0
      Gerda Holm,person,,,1,2,0,0,2,0,0.60,0,,0
      "
    `);
  });

  test("in CSV with the statements, and no formula for a spreadsheet", async () => {
    const args = ["speakers", "-f", "csv", "--statements", "."];
    const { stdout } = await hearsay(args, { cwd: `${cwd}/formula` });
    expect(stdout).toBe(
      "speaker,article,id,line,column,level,score,response,words,rebuttedBy\n" +
        "Ida Brandt,'=sum.txt,,1,12,stated,0.6,,said that it was no sum,\n",
    );
  });
});

describe("what is shown is", () => {
  const names = async (...flags: readonly string[]): Promise<readonly string[]> => {
    const { speakers } = JSON.parse(await run("speakers", "-f", "json", ...flags));
    return speakers.map(
      ({ name, statements }: { name: string; statements: number }) => `${name} ${statements}`,
    );
  };

  test.each<[string, readonly string[], readonly string[]]>([
    ["sorted by name", ["--sort", "name"], ["Anders Vik 1", "Gerda Holm 2", "Petra Holm 3"]],
    [
      "sorted by articles",
      ["--sort", "articles"],
      ["Petra Holm 3", "Anders Vik 1", "Gerda Holm 2"],
    ],
    ["the first of them", ["--sort", "name", "--top", "1"], ["Anders Vik 1"]],
    ["those of a name", ["--speaker", "Vik"], ["Anders Vik 1"]],
    ["what is rebutted", ["--rebutted"], ["Petra Holm 1"]],
    ["what is of a level", ["--certainty", "tentative"], ["Petra Holm 1"]],
  ])("%s", async (_, flags, speakers) => {
    expect(await names(...flags)).toEqual(speakers);
  });

  test("everybody with --all", async () => {
    expect(await names("--all")).toEqual([...(await names()), "the library service 1"]);
  });
});

test("records of a corpus are articles too", async () => {
  const input = [1, 2]
    .map((id) => JSON.stringify({ id, text: "Ida Brandt said that it rained." }))
    .join("\n");
  const { stdout } = await hearsay(["speakers", "--input-format", "jsonl", "-f", "json", "-"], {
    input,
  });
  expect(JSON.parse(stdout)).toMatchObject({
    articles: 2,
    speakers: [
      {
        name: "Ida Brandt",
        articles: [
          { path: "-", line: 1, id: 1 },
          { path: "-", line: 2, id: 2 },
        ],
      },
    ],
  });
});

test("two jobs and a cache count as one does", async () => {
  const plain = await run("speakers", "--statements");
  expect(await run("speakers", "--statements", "--jobs", "2", "--cache-dir", "kept")).toBe(plain);
  expect(await run("speakers", "--statements", "--cache-dir", "kept")).toBe(plain);
});

test.each([
  ["--sort", "most", "use statements, articles, rebutted, certainty, name"],
  ["--top", "0", "give a whole number, 1 or more"],
  ["--type", "persons", "did you mean person?"],
])("%s %s is refused", async (flag, value, mend) => {
  expect(await hearsay(["speakers", flag, value, "articles"], { cwd })).toEqual({
    stdout: "",
    stderr: `hearsay: ${flag} does not take '${value}': ${mend}; see hearsay speakers --help\n`,
    code: 2,
  });
});
