import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { article, folder } from "./folder.ts";
import { BIN, hearsay, shell } from "./hearsay.ts";

const many: Record<string, string | Uint8Array> = { "articles/binary.txt": Uint8Array.of(0) };
for (let copy = 0; copy < 60; copy++) many[`articles/${100 + copy}.txt`] = article.repeat(4);
const record = (id: number): string => JSON.stringify({ id, text: article });
many["corpus.jsonl"] = Array.from({ length: 40 }, (_, id) => record(id)).join("\n");

const cwd = folder(many);
const whole = async (...names: readonly string[]): Promise<string> =>
  (await hearsay(["--format", "jsonl", ...names], { cwd })).stdout;

describe("a run that is killed goes on without a doubled or a missing line", () => {
  test.each([
    ["articles", "1"],
    ["articles", "2"],
    ["corpus.jsonl", "2"],
  ])("over %s, with %s jobs", async (name, jobs) => {
    const out = join(cwd, `${name}-${jobs}-out.jsonl`);
    const args = ["--quiet", "--jobs", jobs, "--resume", out, name];
    for (const lines of [5, 20]) {
      const child = spawn(process.execPath, [BIN, ...args], { cwd, stdio: "ignore" });
      const isFar = (): boolean =>
        existsSync(out) && readFileSync(out, "utf8").split("\n").length > lines;
      while (!isFar() && child.exitCode === null) await new Promise((done) => setTimeout(done, 5));
      child.kill("SIGKILL");
      await once(child, "close");
    }
    await hearsay(args, { cwd });
    expect(readFileSync(out, "utf8")).toBe(await whole(name));
    const { stdout, stderr } = await hearsay(args, { cwd });
    expect({ stdout, stderr }).toEqual({ stdout: "", stderr: "" });
  });

  test.each([1, 30, 200, 5000, 100_000])("cut short after %i bytes", async (bytes) => {
    const out = join(cwd, `cut-${bytes}.jsonl`);
    const all = await whole("articles");
    writeFileSync(out, all);
    truncateSync(out, bytes);
    await hearsay(["--resume", out, "articles"], { cwd });
    expect(readFileSync(out, "utf8")).toBe(all);
  });
});

test("new articles are added behind the others", async () => {
  const out = join(cwd, "growing.jsonl");
  await hearsay(["--resume", out, "article.txt"], { cwd });
  await hearsay(["--resume", out, "none.txt", "article.txt"], { cwd });
  const paths = readFileSync(out, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).path);
  expect(paths).toEqual(["article.txt", "none.txt"]);
});

describe("is refused, and nothing changed", () => {
  test.each([
    ["where the file holds something else", "Dear diary\n"],
    ["where it is one line of something else", "Dear diary"],
    ["where it holds other JSON", '{"title":"x"}\n'],
  ])("%s", async (_, content) => {
    const out = join(cwd, "diary.txt");
    writeFileSync(out, content);
    const { stdout, stderr, code } = await hearsay(["--resume", "diary.txt", "article.txt"], {
      cwd,
    });
    expect({ stdout, stderr, code }).toEqual({
      stdout: "",
      stderr:
        "hearsay: diary.txt holds other things than the output of --format jsonl: name another file\n",
      code: 2,
    });
    expect(readFileSync(out, "utf8")).toBe(content);
  });

  test("with a format for people", async () => {
    const { stderr, code } = await hearsay(["--resume", "x", "-f", "pretty", "article.txt"], {
      cwd,
    });
    expect(stderr).toBe(
      "hearsay: --resume goes on with lines of jsonl: leave out --format pretty; see hearsay --help\n",
    );
    expect(code).toBe(2);
  });
});

test("a full disk is one line, and what there is goes on once there is room", async () => {
  const { stderr, code } = await shell(
    "trap '' XFSZ; ulimit -f 20; hearsay --quiet --jobs 1 --resume full.jsonl articles",
    { cwd },
  );
  expect(stderr.replace(/^hearsay: articles\/binary.*\n/m, "")).toMatch(
    /^hearsay: full\.jsonl cannot be written: .+; run the same command again to go on\n$/,
  );
  expect(code).toBe(2);
  expect(statSync(join(cwd, "full.jsonl")).size).toBeGreaterThan(0);
  await hearsay(["--resume", "full.jsonl", "articles"], { cwd });
  expect(readFileSync(join(cwd, "full.jsonl"), "utf8")).toBe(await whole("articles"));
});
