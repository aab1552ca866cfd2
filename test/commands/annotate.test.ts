import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import type { Surroundings } from "../../src/commands/command.ts";
import { run } from "../../src/run.ts";
import { folder } from "../cli/folder.ts";

const path = `${folder()}/article.txt`;

interface Printed {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A run on a terminal, which no process of the tests has. */
async function onTerminal(
  args: readonly string[],
  given: Partial<Surroundings> = {},
): Promise<Printed> {
  let stdout = "";
  let stderr = "";
  const code = await run({
    args,
    version: "1.2.3",
    environment: {},
    inputIsTerminal: () => true,
    columns: 80,
    write: async (text) => {
      stdout += text;
      return true;
    },
    complain: (line) => (stderr += line),
    onInterrupt: () => {},
    terminal: () => null,
    ...given,
  });
  return { code, stdout, stderr };
}

test("with nothing to read it says what it needs instead of waiting", async () => {
  expect(await onTerminal([])).toEqual({
    code: 2,
    stdout: "",
    stderr: "hearsay: no article: name a file or folder, or pipe one in; see hearsay --help\n",
  });
});

describe("colour on a terminal", () => {
  test.each<[string, readonly string[], Record<string, string>, boolean]>([
    ["comes by itself", [], {}, true],
    ["not with --color never", ["--color", "never"], {}, false],
    ["not with NO_COLOR", [], { NO_COLOR: "1" }, false],
    ["with NO_COLOR set to nothing", [], { NO_COLOR: "" }, true],
    ["with --color always against NO_COLOR", ["--color", "always"], { NO_COLOR: "1" }, true],
    ["not with FORCE_COLOR=0", [], { FORCE_COLOR: "0" }, false],
    ["not on a dumb one", [], { TERM: "dumb" }, false],
  ])("%s", async (_, args, environment, isColored) => {
    const { stdout } = await onTerminal([...args, path], { environment });
    expect(stdout.includes("\u001b[")).toBe(isColored);
  });
});

describe("the width", () => {
  const widest = ({ stdout }: Printed): number =>
    Math.max(
      ...stdout
        .split("\n")
        .slice(1)
        .map((line) => line.length),
    );

  test.each([
    [60, 60],
    [80, 80],
    [300, 100],
  ])("of a terminal of %i columns is at most %i", async (columns, width) => {
    const printed = await onTerminal(["--color", "never", "--explain", path], { columns });
    expect(widest(printed)).toBeLessThanOrEqual(width);
    expect(widest(printed)).toBeGreaterThan(width - 20);
  });

  test("that is asked for wins", async () => {
    const printed = await onTerminal(["--color", "never", "--explain", "--width", "120", path], {
      columns: 60,
    });
    expect(widest(printed)).toBeGreaterThan(100);
  });
});

test("a reader that goes away ends the run before the next article", async () => {
  let writes = 0;
  const write = async (): Promise<boolean> => {
    writes++;
    return false;
  };
  expect((await onTerminal([path, path, path], { write })).code).toBe(0);
  expect(writes).toBe(1);
});

test("--help and --version print and do nothing else", async () => {
  expect((await onTerminal(["--version", "none.txt"])).stdout).toBe("1.2.3\n");
  expect(await onTerminal(["--help"])).toMatchObject({ code: 0, stderr: "" });
});

describe("the progress of a folder", () => {
  const articles = folder({ "articles/picture.txt": Uint8Array.of(0) });

  /** What a terminal gets beside an output that goes elsewhere. */
  async function shownFor(
    args: readonly string[],
    given: Partial<Surroundings> = {},
  ): Promise<string> {
    let shown = "";
    const stream = new PassThrough({ encoding: "utf8" }).on("data", (text) => (shown += text));
    const terminal: Surroundings["terminal"] = () =>
      Object.assign(stream, { columns: 40, isTTY: true });
    const paths = args.map((arg) => (arg.startsWith("-") ? arg : `${articles}/${arg}`));
    // further threads need the built command
    await onTerminal(["--jobs", "1", ...paths], { columns: null, terminal, ...given });
    return shown;
  }

  test("stands on one line, no wider than the terminal, lets complaints pass above it and goes in the end", async () => {
    const written = await shownFor(["articles"]);
    expect(written.endsWith("\u001b[1G\u001b[0J")).toBe(true);
    // oxlint-disable-next-line no-control-regex
    const shown = written.split(/(?:\u001b\[\d*[A-Z])+/).filter((line) => line !== "");
    const complaints = shown.filter((line) => line.endsWith("\n"));
    expect(complaints).toEqual([
      expect.stringMatching(/^hearsay: .*picture\.txt is not text.*\n$/),
    ]);
    // how often it is drawn depends on the time that the articles take
    const lines = shown.filter((line) => !line.endsWith("\n"));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/^[█░]{24} \d+\/\d+ f/);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40);
  });

  test.each<[string, readonly string[], Partial<Surroundings>]>([
    ["where the articles are printed to a terminal too", ["articles"], { columns: 80 }],
    ["with --quiet", ["--quiet", "articles"], {}],
    ["for files that are named", ["article.txt", "articles/one.txt"], {}],
  ])("is not shown %s", async (_, args, given) => {
    expect(await shownFor(args, given)).toBe("");
  });
});
