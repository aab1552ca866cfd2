// Stands in for src/run.ts in the built command: runs its bundle as one script, with the code that V8 compiled for the command
// when it was built. Another version of Node rejects that and compiles anew, which takes a fifth longer.
const { readFileSync } = require("node:fs");
const { pathToFileURL } = require("node:url");
const { Script } = require("node:vm");

const filename = `${__dirname}/run.cjs`;
const script = new Script(readFileSync(filename, "latin1"), { filename, cachedData: compiled() });

module.exports = script.runInThisContext()(require, pathToFileURL(filename).href);

function compiled() {
  try {
    return readFileSync(`${__dirname}/${process.argv[2] === "lint" ? "lint" : "run"}.cache`);
  } catch {
    return undefined;
  }
}
