import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { matters, defaults } from "../../src/commands/matters.ts";
import { loadConfig } from "../../src/config/load.ts";
import { settle, type Settled } from "../../src/config/settle.ts";

type Files = Readonly<Record<string, string>>;

async function load(files: Files): ReturnType<typeof loadConfig> {
  const [first = ""] = Object.keys(files);
  const read = (path: string): { text: string } | { failure: string } => {
    const name = Object.keys(files).find((file) => resolve(file) === path);
    return name === undefined ? { failure: "does not exist" } : { text: files[name] ?? "" };
  };
  return loadConfig(resolve(first), read, matters);
}

/** "name:line:column message", the faults of the configurations in some files, of which the first is loaded. */
async function faults(files: Files): Promise<readonly string[]> {
  const loaded = await load(files);
  return (loaded.faults ?? []).map(
    ({ path, place, message }) => `${path.slice(resolve(".").length + 1)}:${place} ${message}`,
  );
}

async function settled(files: Files, path: string): Promise<Settled> {
  const loaded = await load(files);
  if (loaded.faults) throw new Error(loaded.faults[0]?.message);
  return settle(loaded.layers, resolve(path), defaults);
}

async function severities(files: Files, path = "a.txt"): Promise<readonly (string | undefined)[]> {
  const { settings } = await settled(files, path);
  return ["unsourced-claim", "loaded-verb"].map((id) => settings[id]?.severity);
}

describe("what is wrong is told with its line and the nearest thing that is right", () => {
  test.each<[string, string, string]>([
    [
      "a rule",
      '{\n  "rules": { "loaded-verbs": "off" }\n}',
      "2:14 there is no rule 'loaded-verbs': did you mean loaded-verb?",
    ],
    [
      "a severity",
      '{ "rules": { "loaded-verb": "warn" } }',
      "1:29 'loaded-verb' cannot be \"warn\": did you mean warning?",
    ],
    [
      "a severity that is like none",
      '{ "rules": { "loaded-verb": "x" } }',
      "1:29 'loaded-verb' cannot be \"x\": use off, note, warning, error",
    ],
    [
      "a severity among options",
      '{ "rules": { "loaded-verb": { "severity": "eror" } } }',
      "1:43 'severity' cannot be \"eror\": did you mean error?",
    ],
    [
      "an option",
      '{ "rules": { "loaded-verb": { "options": { "verb": {} } } } }',
      "1:44 there is no option 'verb' of loaded-verb: did you mean verbs?",
    ],
    [
      "the value of an option",
      '{ "rules": { "loaded-verb": { "options": { "verbs": ["claim"] } } } }',
      "1:53 'verbs' must be an object",
    ],
    [
      "neither severity nor options",
      '{ "rules": { "loaded-verb": 2 } }',
      "1:29 'loaded-verb' must be a string or an object",
    ],
    ["a key", '{ "rule": {} }', "1:3 there is no key 'rule': did you mean rules?"],
    [
      "a rule in an override",
      '{ "overrides": [{ "files": "*.txt", "rules": { "loadedverb": "off" } }] }',
      "1:48 there is no rule 'loadedverb': did you mean loaded-verb?",
    ],
    [
      "an override of no files",
      '{ "overrides": [\n{ "rules": {} }] }',
      "2:1 'files' is missing here",
    ],
    [
      "a list of words",
      '{ "words": { "title": {} } }',
      "1:14 there is no list of words 'title': did you mean titles?",
    ],
    [
      "a word like none",
      '{ "words": { "cues": { "quip": "shoutt" } } }',
      "1:32 'quip' is like 'shoutt', which hearsay does not know: did you mean shout?",
    ],
    [
      "two words",
      '{ "words": { "cues": { "speak out": "say" } } }',
      "1:24 'speak out' is not one word in lower case",
    ],
    ["no object", "[]", "1:1 the configuration must be an object"],
    ["no JSON", '{ "rules": {,} }', "1:13 is not JSON: Expected property name or '}'"],
  ])("%s", async (_, text, fault) => {
    expect(await faults({ "hearsay.config.json": text })).toEqual([`hearsay.config.json:${fault}`]);
  });

  test("in YAML", async () => {
    expect(
      await faults({ "hearsay.config.yaml": "# ours\nrules:\n  loaded-verbs: off\n" }),
    ).toEqual([
      "hearsay.config.yaml:3:3 there is no rule 'loaded-verbs': did you mean loaded-verb?",
    ]);
  });

  test("a key twice, which JSON allows", async () => {
    expect(await faults({ "hearsay.config.yaml": "rules: {}\nrules: {}" })).toEqual([
      "hearsay.config.yaml:2:1 is not YAML: Map keys must be unique",
    ]);
  });

  test("in a package.json, of which the rest is not ours", async () => {
    const text = '{ "name": 3,\n  "hearsay": { "rule": {} } }';
    expect(await faults({ "package.json": text })).toEqual([
      "package.json:2:16 there is no key 'rule': did you mean rules?",
    ]);
  });

  test("all of it at once", async () => {
    expect(
      await faults({ "a.json": '{ "rule": {}, "words": 1, "overrides": [{}] }' }),
    ).toHaveLength(3);
  });

  test.each<[string, Files, string]>([
    [
      "what is missing",
      { "a.json": '{ "extends": "b.json" }' },
      "a.json:1:14 'b.json' does not exist",
    ],
    [
      "what is broken",
      { "a.json": '{ "extends": ["b.json"] }', "b.json": '{ "x": 1 }' },
      "b.json:1:3 there is no key 'x': use extends, rules, words, overrides",
    ],
    [
      "itself",
      { "a.json": '{ "extends": ["./a.json"] }' },
      "a.json:1:15 './a.json' leads back to this file: leave one out",
    ],
    [
      "itself in the end",
      { "a.yaml": "extends: d/b.yaml", "d/b.yaml": "extends: ../a.yaml" },
      "d/b.yaml:1:10 '../a.yaml' leads back to this file: leave one out",
    ],
  ])("extending %s", async (_, files, fault) => {
    expect(await faults(files)).toEqual([fault]);
  });
});

describe("what holds for an article", () => {
  test("is the default where nothing is said", async () => {
    expect(await severities({ "a.json": "{}" })).toEqual(["error", "note"]);
    expect(await severities({ "a.yaml": "" })).toEqual(["error", "note"]);
  });

  test("is what the file says over what it extends, and of two extended the later", async () => {
    const files = {
      "a.json": '{ "extends": ["b.json", "c.json"], "rules": { "unsourced-claim": "warning" } }',
      "b.json": '{ "rules": { "loaded-verb": "error", "unsourced-claim": "off" } }',
      "c.json": '{ "rules": { "loaded-verb": "off" } }',
    };
    expect(await severities(files)).toEqual(["warning", "off"]);
  });

  test.each([
    ["opinion/a.txt", ["off", "off"]],
    ["opinion/deep/a.txt", ["off", "warning"]],
    ["news/a.txt", ["error", "warning"]],
    ["opinion.txt", ["error", "warning"]],
  ])("%s: of two overrides that match the later wins", async (path, expected) => {
    const overrides = [
      { files: "*.txt", rules: { "loaded-verb": "warning" } },
      { files: ["./opinion/**"], rules: { "unsourced-claim": "off" } },
      { files: "opinion/*.txt", rules: { "loaded-verb": "off" } },
    ];
    expect(await severities({ "a.json": JSON.stringify({ overrides }) }, path)).toEqual(expected);
  });

  test("overrides are relative to the file that they stand in", async () => {
    const files = {
      "a.json": '{ "extends": "opinion/b.json" }',
      "opinion/b.json": '{ "overrides": [{ "files": "x/*", "rules": { "loaded-verb": "off" } }] }',
    };
    expect(await severities(files, "opinion/x/a.txt")).toEqual(["error", "off"]);
    expect(await severities(files, "x/a.txt")).toEqual(["error", "note"]);
  });

  test("options come one by one", async () => {
    const rule = (entry: object): string => JSON.stringify({ rules: { "loaded-verb": entry } });
    const { settings } = await settled(
      {
        "a.json": `{ "extends": "b.json", "rules": { "loaded-verb": "error" } }`,
        "b.json": rule({ options: { verbs: { argue: "say" } } }),
      },
      "a.txt",
    );
    expect(settings["loaded-verb"]).toEqual({
      severity: "error",
      options: { verbs: { argue: "say" } },
    });
  });

  test("words come together from everywhere", async () => {
    const files = {
      "a.yaml": "extends: b.yaml\nwords: { cues: { quip: say }, outlets: [Torsby Now] }",
      "b.yaml": "words: { cues: { quip: claim, muse: think }, outlets: [Torsby Now, Ullaven FM] }",
    };
    expect((await settled(files, "a.txt")).words).toEqual({
      cues: { quip: "say", muse: "think" },
      hedges: {},
      titles: {},
      outlets: ["Torsby Now", "Ullaven FM"],
    });
  });
});
