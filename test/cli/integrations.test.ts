import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { folder } from "./folder.ts";
import { BIN, hearsay } from "./hearsay.ts";

const top = fileURLToPath(new URL("../..", import.meta.url));
const docs = readFileSync(join(top, "docs/lint.md"), "utf8");
const wrong = "The captain allegedly slept on the bridge. The ferry is 20 years old.\n";
const right = "The captain allegedly slept on the bridge, Mara Lind said.\n";

/** A repository of drafts, and a folder of programs in which `hearsay` is the built command. */
const repository = folder();
const programs = folder();
writeFileSync(join(programs, "hearsay"), `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`);
chmodSync(join(programs, "hearsay"), 0o755);
const PATH = [programs, process.env["PATH"]].join(delimiter);

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

function run(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Ended {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: repository,
    encoding: "utf8",
    env: { ...process.env, PATH, ...env },
  });
  return { code: status, output: stdout + stderr };
}

function git(...args: readonly string[]): Ended {
  return run("git", ["-c", "user.name=Mara", "-c", "user.email=mara@example.org", ...args]);
}

function write(name: string, text: string): void {
  mkdirSync(join(repository, name, ".."), { recursive: true });
  writeFileSync(join(repository, name), text);
}

/** The first block of code in the docs behind some words. */
function shown(words: string): string {
  return /```\w+\n([^]*?)```/.exec(docs.slice(docs.indexOf(words)))?.[1] ?? "";
}

git("init");
write(".gitignore", "article*\n");
write("drafts/old news.txt", wrong);
git("add", ".");
git("commit", "-m", "first");

beforeEach(() => {
  write("drafts/new.txt", right);
});

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: {
    readonly steps: readonly {
      readonly run: string;
      readonly env?: Readonly<Record<string, string>>;
    }[];
  };
}

describe("the action for GitHub", () => {
  const { inputs, runs }: Action = parse(readFileSync(join(top, "action.yml"), "utf8"));

  /** Does the steps as a runner does: expressions become values of the environment, and the first that fails ends them. */
  function act(given: Readonly<Record<string, string>>): Ended {
    let output = "";
    for (const { run: script, env = {} } of runs.steps) {
      const values = Object.entries(env).map(([name, expression]) => {
        const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression)?.[1] ?? "";
        return [name, given[input] ?? inputs[input]?.default ?? "nothing of that name"];
      });
      const ended = run("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], {
        GITHUB_ACTION_PATH: top,
        ...Object.fromEntries(values),
      });
      output += ended.output;
      if (ended.code !== 0) return { code: ended.code, output };
    }
    return { code: 0, output };
  }

  test("annotates the change, and fails", () => {
    expect(act({})).toEqual({
      code: 1,
      output: expect.stringMatching(
        /^::error file=drafts\/old news\.txt,line=1,endLine=1,col=13,endColumn=22,/,
      ),
    });
  });

  test("takes files with blanks in their names, one a line", () => {
    write("drafts/new.txt", wrong);
    const { output } = act({ files: "drafts/old news.txt\n\ndrafts/new.txt\n" });
    expect(output.match(/file=[^,]+/g)).toEqual([
      "file=drafts/old news.txt",
      "file=drafts/new.txt",
    ]);
  });

  test("knows what changed, what is known and what fails", () => {
    expect(act({ since: "HEAD" })).toEqual({ code: 0, output: "" });
    write("drafts/new.txt", wrong);
    expect(act({ since: "HEAD" }).output).toMatch(/^::error file=drafts\/new\.txt/);
    run("hearsay", ["lint", "drafts", "--baseline", "known.json", "--update-baseline"]);
    expect(act({ files: "drafts", baseline: "known.json", sarif: "out.sarif" }).code).toBe(0);
    const { runs: log } = JSON.parse(readFileSync(join(repository, "out.sarif"), "utf8"));
    expect(log).toMatchObject([{ results: [] }]);
  });

  test("does not run what a name or an input says", () => {
    const { output, code } = act({
      files: "$(touch owned)\n--output=owned",
      since: "`touch owned`",
    });
    expect(code).toBe(2);
    expect(output).toContain("--output=owned does not exist");
    expect(existsSync(join(repository, "owned"))).toBe(false);
  });
});

test("the job for GitLab leaves its report whether or not it fails", () => {
  const job: { hearsay: { script: string[]; artifacts: { reports: { codequality: string } } } } =
    parse(shown("On GitLab"));
  const { code, output } = run("bash", ["-ec", job.hearsay.script.join("\n")]);
  expect(output).toContain("[unsourced-claim]");
  expect(code).toBe(1);
  const report = readFileSync(join(repository, job.hearsay.artifacts.reports.codequality), "utf8");
  expect(JSON.parse(report)).toMatchObject([
    { check_name: "unsourced-claim", severity: "major", location: { path: "drafts/old news.txt" } },
  ]);
});

test("the hook for Git stops a commit of what fails, and no other", () => {
  const hook = join(repository, ".git/hooks/pre-commit");
  writeFileSync(hook, shown("As a Git hook"));
  chmodSync(hook, 0o755);
  write("drafts/new.txt", wrong);
  git("add", "drafts/new.txt");
  const stopped = git("commit", "-m", "wrong");
  expect(stopped.output).toContain("drafts/new.txt:1:13");
  expect(stopped.code).toBe(1);
  write("drafts/new.txt", right);
  git("add", "drafts/new.txt");
  expect(git("commit", "-m", "right").code).toBe(0);
  write("notes.txt", wrong);
  git("add", "notes.txt");
  expect(git("commit", "-m", "no draft").code).toBe(0);
  execFileSync("rm", [hook]);
});

const PRE_COMMIT = "pre-commit";
const hasPreCommit = spawnSync(PRE_COMMIT, ["--version"]).status === 0;

describe.skipIf(!hasPreCommit)(
  hasPreCommit
    ? "the hook for pre-commit"
    : "the hook for pre-commit: pip install pre-commit to test it",
  { timeout: 60_000 },
  () => {
    /** As it is, but with the command that is built already: .ci/run has pre-commit install it. */
    const [hook] = parse(readFileSync(join(top, ".pre-commit-hooks.yaml"), "utf8"));
    const [{ hooks }] = parse(shown("With [pre-commit]")).repos;

    test("stops what fails, and skips what is left out", () => {
      const local = { ...hook, ...hooks[0], language: "system" };
      write(
        ".pre-commit-config.yaml",
        JSON.stringify({ repos: [{ repo: "local", hooks: [local] }] }),
      );
      write("drafts/staged.txt", wrong);
      write("drafts/page.html", `<p>${wrong}</p>`);
      write("drafts/picture.bin", wrong);
      write("elsewhere.txt", wrong);
      git("add", "-f", ".pre-commit-config.yaml", "drafts", "elsewhere.txt");
      const failed = run(PRE_COMMIT, ["run"]);
      expect(failed.output).toContain("drafts/staged.txt:1:13");
      expect(failed.output).toContain("drafts/page.html:1:16");
      expect(failed.output).not.toMatch(/picture|elsewhere/);
      expect(failed.code).toBe(1);
      write(".hearsayignore", "drafts/staged.txt\n*.html\n");
      expect(run(PRE_COMMIT, ["run"]).code).toBe(0);
    });
  },
);

describe("the docs name what there is", () => {
  const flags = (text: string): readonly string[] =>
    [...new Set(text.match(/--[a-z]+(?:-[a-z]+)*/g))].toSorted();

  test("every flag of lint", async () => {
    const { stdout } = await hearsay(["lint", "--help"]);
    const section = /## Flags\n([^]+?)\n## /.exec(docs)?.[1] ?? "";
    expect(flags(section)).toEqual(flags(stdout));
  });

  test("a configuration that is one", async () => {
    const config = shown("## Configuration").replace(/^extends:.*\n/, "");
    write("desk/hearsay.config.yaml", config);
    const ended = run("hearsay", ["lint", "--print-config", "desk/opinion/a.txt"]);
    expect(JSON.parse(ended.output)).toMatchObject({
      rules: { "loaded-verb": { severity: "note" }, "unsourced-claim": { options: { reach: 2 } } },
      words: { cues: { harrumph: "insist" } },
    });
  });

  test("comments that are known", async () => {
    const comments = shown("## Comments");
    const { stdout } = await hearsay(["lint", "-f", "jsonl"], { input: comments });
    const messages: string[] = JSON.parse(stdout).findings.map(
      ({ message }: { message: string }) => message,
    );
    expect(messages).toHaveLength(3);
    for (const message of messages)
      expect(message).toMatch(/no .* here for this comment to silence/);
  });
});
