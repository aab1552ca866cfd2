import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { defaults, matters } from "../../src/commands/matters.ts";
import { folder } from "./folder.ts";
import { BIN, hearsay } from "./hearsay.ts";
import { here } from "./here.ts";

const cwd = folder();
const claim = "Mara Lind claimed that the ship was safe.\n";

describe("hearsay rules", () => {
  test("lists them all, and what they are held to be", async () => {
    const { stdout, code } = await hearsay(["rules", "--width", "200"]);
    for (const { id, severity, finds } of matters)
      expect(stdout).toMatch(new RegExp(`^${severity} +${id} +${finds.slice(0, 8)}`, "m"));
    expect(code).toBe(0);
  });

  test.each(matters.map(({ id }) => id))("explains %s", async (id) => {
    const { stdout, code } = await here(["rules", id, "--width", "200"], { cwd });
    const matter = matters.find((one) => one.id === id);
    expect(stdout).toContain(`Finds ${matter?.finds}`);
    expect(stdout).toContain(matter?.why);
    for (const { message } of matter?.wrong ?? []) expect(stdout).toContain(`→ ${message}`);
    for (const name of Object.keys(matter?.options ?? {}))
      expect(stdout).toContain(`\n  ${name}: `);
    expect(code).toBe(0);
  });

  test("keeps to the width", async () => {
    const { stdout } = await here(["rules", "loaded-verb", "--width", "50"], { cwd });
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(50);
  });

  test.each([
    ["loaded-verbs", "there is no rule 'loaded-verbs': did you mean loaded-verb?"],
    ["--format=x", "unknown option '--format=x'"],
  ])("%s is not understood", async (argument, line) => {
    const { stderr, code } = await here(["rules", argument], { cwd });
    expect(stderr).toBe(`hearsay: ${line}; see hearsay rules --help\n`);
    expect(code).toBe(2);
  });
});

describe("hearsay init", () => {
  test("writes what holds anyway, and never over anything", async () => {
    const empty = folder();
    const first = await here(["init"], { cwd: empty });
    expect(first).toMatchObject({ stderr: "", code: 0 });
    const { stdout } = await here(["lint", "--print-config", "article.txt"], { cwd: empty });
    expect(JSON.parse(stdout)).toMatchObject({ configs: ["hearsay.config.yaml"], rules: defaults });
    const before = readFileSync(join(empty, "hearsay.config.yaml"), "utf8");
    expect(await here(["init"], { cwd: empty })).toEqual({
      stdout: "",
      stderr: "hearsay: hearsay.config.yaml is there already: edit it\n",
      code: 2,
    });
    expect(readFileSync(join(empty, "hearsay.config.yaml"), "utf8")).toBe(before);
  });

  test("what it offers in comments can be taken at its word", async () => {
    const offering = folder();
    await here(["init"], { cwd: offering });
    const path = join(offering, "hearsay.config.yaml");
    const [rules = "", offers = ""] = readFileSync(path, "utf8").split(/(?=# Words of your own)/);
    const taken = offers.replace(/^# (?=(?:words|overrides):|  )/gm, "");
    writeFileSync(path, rules + taken);
    const { stdout, stderr } = await here(["lint", "--print-config", "opinion/a.txt"], {
      cwd: offering,
    });
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toMatchObject({
      rules: { "loaded-verb": { severity: "off" } },
      words: { cues: { deadpan: "say" }, outlets: ["Torsby Now"] },
    });
  });

  test("leaves alone a folder that has another", async () => {
    const other = folder({ "package.json": '{ "hearsay": {} }' });
    const { stderr, code } = await here(["init"], { cwd: other });
    expect({ stderr, code }).toEqual({
      stderr: "hearsay: package.json is there already: edit it\n",
      code: 2,
    });
    expect(existsSync(join(other, "hearsay.config.yaml"))).toBe(false);
  });
});

describe("hearsay lint --watch", { timeout: 60_000 }, () => {
  test("lints again whenever a file changes, and reports to a file among them", async () => {
    const watched = folder({ "articles/one.txt": claim, "articles/two.txt": "It rained.\n" });
    const args = ["lint", "--watch", "-f", "pretty", "-f", "json=articles/out.json", "articles"];
    const child = spawn(process.execPath, [BIN, ...args], { cwd: watched, env: {} });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    const until = async (pattern: RegExp): Promise<void> => {
      while (!pattern.test(stdout)) await once(child.stdout, "data");
    };
    await until(/found in .*2 articles/);
    stdout = "";
    writeFileSync(join(watched, "articles/two.txt"), claim.replace("safe", "old"));
    await until(/found in .*2 articles/);
    expect(stdout).toContain("articles/two.txt:1:11");
    expect(stderr).toBe(`hearsay: ${join("articles", "two.txt")} has changed\n`);
    stdout = "";
    writeFileSync(join(watched, "articles/three.txt"), claim);
    await until(/found in .*3 articles/);
    child.kill();
    await once(child, "close");
  });

  test.each([
    [["--watch"], "--watch waits for files to change: name the files"],
    [
      ["--watch", "--baseline", "a.json", "--update-baseline", "article.txt"],
      "--watch and --update-baseline exclude each other: leave one out",
    ],
  ])("%j is refused", async (args, line) => {
    const { stderr, code } = await here(["lint", ...args], { cwd });
    expect(stderr).toBe(`hearsay: ${line}; see hearsay lint --help\n`);
    expect(code).toBe(2);
  });
});
