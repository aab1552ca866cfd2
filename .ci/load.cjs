// Stands in for src/run.ts in the built command: runs its bundle as one script, with the code that V8 compiled for the command
// when it was built. Another version of Node rejects that and compiles anew, which takes a fifth longer.
const { readFileSync } = require("node:fs");
const { pathToFileURL } = require("node:url");
const { setFlagsFromString } = require("node:v8");
const { Script } = require("node:vm");

const filename = `${__dirname}/run.cjs`;
const script = new Script(readFileSync(filename, "latin1"), { filename, cachedData: compiled() });

// Behind the script, whose compiled code V8 rejects under other flags than it was made with. Most patterns are used more than
// once, so that to interpret them at first compiles them twice; and room for new objects that grows twofold is cleared up
// five times for one article, eightfold twice.
setFlagsFromString("--no-regexp-tier-up");
setFlagsFromString("--semi-space-growth-factor=8");

module.exports = script.runInThisContext()(require, pathToFileURL(filename).href);

// What runs often V8 compiles once more, at length. Node 20 does so early, and copies so much of what a function calls into it,
// that half of all time goes into that, for each thread anew, and much is thrown away again. It is to wait until something
// has run four times as often, and to copy a fifth: a thousand articles take a quarter less processor time so, four thousand
// a sixth, and a single thread, which V8 compiles beside, none. A short run, and threads, have started by then.
if (process.version.startsWith("v20.")) setTimeout(compileLess, 300).unref();

function compileLess() {
  setFlagsFromString("--interrupt-budget=270336");
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=200");
}

function compiled() {
  try {
    return readFileSync(`${__dirname}/${process.argv[2] === "lint" ? "lint" : "run"}.cache`);
  } catch {
    return undefined;
  }
}
