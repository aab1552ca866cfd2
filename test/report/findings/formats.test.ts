import { describe, expect, test } from "vitest";
import { linted, rendered } from "./linted.ts";
import { faultsOfCheckstyle, faultsOfJunit, faultsOfRdjson, faultsOfSarif } from "./schemas.ts";

const ferry = linted(
  "The ferry\n\nThe captain claimed that the 港 bridge was safe.\nIt allegedly sank\ntwice.\n",
  [
    { words: "claimed", suggestion: "said", statement: "S1" },
    {
      words: "allegedly sank\ntwice",
      rule: "unsourced-claim",
      severity: "error",
      message: "Nobody stands behind this: say who alleges it.",
    },
    { words: "safe", severity: "warning", message: "Who says so?" },
  ],
  "./drafts/ferry, 100%.txt",
);
const clean = linted("It rained.", [], "/clean.txt");
const articles = [clean, ferry];
const trouble = { path: "gone.txt", message: "does not exist: check the name" };

describe("as each reader of it wants it", () => {
  test("github", async () => {
    expect(await rendered("github", articles)).toMatchInlineSnapshot(`
      "::notice file=drafts/ferry%2C 100%25.txt,line=3,endLine=3,col=13,endColumn=20,title=hearsay loaded-verb::“claimed” takes sides: write “said”.
      ::error file=drafts/ferry%2C 100%25.txt,line=4,endLine=5,title=hearsay unsourced-claim::Nobody stands behind this: say who alleges it.
      ::warning file=drafts/ferry%2C 100%25.txt,line=3,endLine=3,col=43,endColumn=47,title=hearsay loaded-verb::Who says so?
      "
    `);
  });

  test("gitlab", async () => {
    expect(await rendered("gitlab", articles)).toMatchInlineSnapshot(`
      "[
      {"type":"issue","check_name":"loaded-verb","description":"“claimed” takes sides: write “said”.","categories":["Clarity"],"severity":"info","fingerprint":"f3bdbee98f209e6292db68a3476d89b5","location":{"path":"drafts/ferry, 100%.txt","lines":{"begin":3,"end":3}}},
      {"type":"issue","check_name":"unsourced-claim","description":"Nobody stands behind this: say who alleges it.","categories":["Clarity"],"severity":"major","fingerprint":"45027358a627df8b39bfede258fd2b7c","location":{"path":"drafts/ferry, 100%.txt","lines":{"begin":4,"end":5}}},
      {"type":"issue","check_name":"loaded-verb","description":"Who says so?","categories":["Clarity"],"severity":"minor","fingerprint":"541857a9e229c3efeb52e7ab6bdd4db0","location":{"path":"drafts/ferry, 100%.txt","lines":{"begin":3,"end":3}}}
      ]
      "
    `);
    expect(JSON.parse(await rendered("gitlab", [clean]))).toEqual([]);
  });

  test("checkstyle", async () => {
    const output = await rendered("checkstyle", articles);
    expect(output).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <checkstyle version="4.3">
      <file name="/clean.txt"/>
      <file name="drafts/ferry, 100%.txt">
      <error line="3" column="13" severity="info" message="“claimed” takes sides: write “said”." source="hearsay.loaded-verb"/>
      <error line="4" column="4" severity="error" message="Nobody stands behind this: say who alleges it." source="hearsay.unsourced-claim"/>
      <error line="3" column="43" severity="warning" message="Who says so?" source="hearsay.loaded-verb"/></file>
      </checkstyle>
      "
    `);
    expect(await faultsOfCheckstyle(output)).toEqual([]);
  });

  test("junit", async () => {
    const output = await rendered("junit", articles);
    expect(output).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="hearsay">
      <testsuite name="/clean.txt" tests="1" failures="0" errors="0">
      <testcase name="hearsay lint" classname="/clean.txt"/></testsuite>
      <testsuite name="drafts/ferry, 100%.txt" tests="3" failures="1" errors="0">
      <testcase name="loaded-verb at 3:13" classname="drafts/ferry, 100%.txt"><system-out>drafts/ferry, 100%.txt:3:13: note: “claimed” takes sides: write “said”.</system-out></testcase>
      <testcase name="unsourced-claim at 4:4" classname="drafts/ferry, 100%.txt"><failure type="error" message="Nobody stands behind this: say who alleges it.">drafts/ferry, 100%.txt:4:4: Nobody stands behind this: say who alleges it.</failure></testcase>
      <testcase name="loaded-verb at 3:43" classname="drafts/ferry, 100%.txt"><system-out>drafts/ferry, 100%.txt:3:43: warning: Who says so?</system-out></testcase></testsuite>
      </testsuites>
      "
    `);
    expect(await faultsOfJunit(output)).toEqual([]);
  });

  test("rdjson, with columns in bytes", async () => {
    const output = await rendered("rdjson", articles);
    expect(output).toMatchInlineSnapshot(`
      "{"source":{"name":"hearsay"},"diagnostics":[
      {"message":"“claimed” takes sides: write “said”.","location":{"path":"drafts/ferry, 100%.txt","range":{"start":{"line":3,"column":13},"end":{"line":3,"column":20}}},"severity":"INFO","code":{"value":"loaded-verb"},"suggestions":[{"range":{"start":{"line":3,"column":13},"end":{"line":3,"column":20}},"text":"said"}]},
      {"message":"Nobody stands behind this: say who alleges it.","location":{"path":"drafts/ferry, 100%.txt","range":{"start":{"line":4,"column":4},"end":{"line":5,"column":6}}},"severity":"ERROR","code":{"value":"unsourced-claim"}},
      {"message":"Who says so?","location":{"path":"drafts/ferry, 100%.txt","range":{"start":{"line":3,"column":45},"end":{"line":3,"column":49}}},"severity":"WARNING","code":{"value":"loaded-verb"}}
      ]}
      "
    `);
    expect(await faultsOfRdjson(output)).toEqual([]);
  });

  test("sarif", async () => {
    const output = await rendered("sarif", articles, { troubles: [trouble] });
    expect(output).toMatchInlineSnapshot(`
      "{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":{"name":"hearsay","version":"1.2.3","rules":[{"id":"loaded-verb","shortDescription":{"text":"a verb that takes sides"},"fullDescription":{"text":"It judges."},"defaultConfiguration":{"level":"note"}},{"id":"unsourced-claim","shortDescription":{"text":"a claim of nobody"},"fullDescription":{"text":"Who says so?"},"defaultConfiguration":{"level":"error"}}]}},"columnKind":"utf16CodeUnits","results":[
      {"ruleId":"loaded-verb","ruleIndex":0,"level":"note","message":{"text":"“claimed” takes sides: write “said”."},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"drafts/ferry%2C%20100%25.txt"},"region":{"startLine":3,"startColumn":13,"endLine":3,"endColumn":20}}}],"partialFingerprints":{"ruleAndSentence/v1":"f4627009c7ee7fb003b915363662f537"}},
      {"ruleId":"unsourced-claim","ruleIndex":1,"level":"error","message":{"text":"Nobody stands behind this: say who alleges it."},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"drafts/ferry%2C%20100%25.txt"},"region":{"startLine":4,"startColumn":4,"endLine":5,"endColumn":6}}}],"partialFingerprints":{"ruleAndSentence/v1":"d9045d3ec0883c82645061f442067013"}},
      {"ruleId":"loaded-verb","ruleIndex":0,"level":"warning","message":{"text":"Who says so?"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"drafts/ferry%2C%20100%25.txt"},"region":{"startLine":3,"startColumn":43,"endLine":3,"endColumn":47}}}],"partialFingerprints":{"ruleAndSentence/v1":"a005005da3e265f4b6f1d33302da826e"}}
      ],"invocations":[{"executionSuccessful":false,"toolExecutionNotifications":[{"level":"error","message":{"text":"does not exist: check the name"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"gone.txt"}}}]}]}]}]}
      "
    `);
    expect(await faultsOfSarif(output)).toEqual([]);
    expect(await faultsOfSarif(await rendered("sarif", [clean]))).toEqual([]);
  });
});

describe("the schemas refuse what is wrong", () => {
  test.each([
    ["sarif", faultsOfSarif, '{"version":"2.1.0"}'],
    ["rdjson", faultsOfRdjson, '{"diagnostics":[{"message":"x"}]}'],
    ["junit", faultsOfJunit, "<testsuites><testcase/></testsuites>"],
    ["checkstyle", faultsOfCheckstyle, '<checkstyle><file name="a">]]></file></checkstyle>'],
  ])("%s", async (_, faults, output) => {
    expect(await faults(output)).not.toEqual([]);
  });
});

describe("a fingerprint", () => {
  const sentence = "The captain claimed that it was safe.\n";
  const given = [{ words: "claimed" }];
  const fingerprints = async (...texts: readonly string[]): Promise<readonly string[]> => {
    const output = await rendered(
      "gitlab",
      texts.map((text) => linted(text, given)),
    );
    const issues: { fingerprint: string }[] = JSON.parse(output);
    return issues.map(({ fingerprint }) => fingerprint);
  };

  test("stays where lines move", async () => {
    const [here, moved] = await fingerprints(sentence, `New.\n\n${sentence}`);
    expect(here).toBe(moved);
  });

  test("changes with the sentence", async () => {
    const [here, other] = await fingerprints(sentence, "The captain claimed that it sank.\n");
    expect(here).not.toBe(other);
  });

  test("tells two alike in one article apart", async () => {
    const twice = linted(sentence, [...given, ...given]);
    const issues: { fingerprint: string }[] = JSON.parse(await rendered("gitlab", [twice]));
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });
});
