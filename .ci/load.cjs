// Stands in for src/run.ts in the built command: runs its bundle as one script, with the code that V8 compiled for the command
// when it was built. Another version of Node rejects that and compiles anew, which takes a fifth longer.
const { readFileSync } = require("node:fs");
const { pathToFileURL } = require("node:url");
const { Script } = require("node:vm");

const filename = `${__dirname}/run.cjs`;
const script = new Script(readFileSync(filename, "latin1"), { filename, cachedData: compiled() });

module.exports = script.runInThisContext()(require, pathToFileURL(filename).href);

// What runs often V8 compiles once more, at length, and with Node 20 so early that much of it is thrown away again: it is to
// wait until something has run four times as often. A thousand articles take an eighth less time so, four thousand a
// twentieth; waiting longer helps the first and costs the others. A short run, and threads, have started by then.
if (process.version.startsWith("v20.")) setTimeout(compileLess, 300).unref();

function compileLess() {
  require("node:v8").setFlagsFromString("--interrupt-budget=270336");
}

function compiled() {
  try {
    return readFileSync(`${__dirname}/${process.argv[2] === "lint" ? "lint" : "run"}.cache`);
  } catch {
    return undefined;
  }
}
