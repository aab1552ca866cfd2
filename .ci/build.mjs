// Bundles src into dist: the library, and the command as one script with its compiled code beside it. Both exist for
// start-up: to load commander, chalk and the rest file by file, and to compile it all at every start, takes longer
// than to annotate an article. What reads a format other than plain text is a bundle of its own, loaded with the first such
// file. The licences of the packages in the bundles go along.
import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { compileSteps } from "./steps.mjs";

await compileSteps();

const common = {
  outdir: "dist",
  bundle: true,
  platform: "node",
  target: "node20",
  // esbuild would rewrite patterns with \p{…} as constructor calls, made anew at every use; Node 20 knows them.
  supported: { "regexp-unicode-property-escapes": true },
  minify: true,
  metafile: true,
  logLevel: "warning",
};
/** What few runs need is a bundle of its own, loaded by whoever imports it late. */
const parts = [
  "read/markdown",
  "read/html",
  "read/docx",
  "config/layered",
  "config/yaml",
  "commands/watch",
  "commands/progress",
];
const library = await build({ ...common, entryPoints: ["src/index.ts"], format: "esm" });
const command = await build({
  ...common,
  entryPoints: ["src/run.ts"],
  format: "cjs",
  outExtension: { ".js": ".cjs" },
  define: { "import.meta.url": "moduleUrl", BUILD: JSON.stringify(fingerprint()) },
  banner: { js: "(function(require,moduleUrl){const module={};" },
  footer: { js: "return module.exports})" },
  supported: { ...common.supported, "dynamic-import": false },
  plugins: [
    { name: "lighten", setup: lighten },
    { name: "part", setup: part },
  ],
});
const later = await build({
  ...common,
  entryPoints: parts.map((name) => ({ in: `src/${name}.ts`, out: name.replace("/", "-") })),
  format: "cjs",
  outExtension: { ".js": ".cjs" },
  supported: { ...common.supported, "dynamic-import": false },
  plugins: [
    { name: "part", setup: part },
    { name: "validator", setup: validator },
  ],
});
const start = await build({
  ...common,
  entryPoints: ["src/cli.ts", "src/worker.ts"],
  format: "cjs",
  outExtension: { ".js": ".cjs" },
  define: { "import.meta.dirname": "__dirname" },
  plugins: [{ name: "load", setup: load }],
});
// tinypool starts its threads with a file of its own, which it looks for beside itself
const thread = await build({
  ...common,
  entryPoints: { "entry/worker": "./node_modules/tinypool/dist/entry/worker.js" },
  format: "esm",
});
writeFileSync("dist/run.cjs", ascii(readFileSync("dist/run.cjs", "utf8")));
cpSync("src/parse/tables", "dist/tables", { recursive: true });
await compile("run", []);
await compile("lint", ["lint"]);
const bundles = [library, command, later, start, thread];
removeStale(bundles.flatMap(({ metafile }) => Object.keys(metafile.outputs)));
const inputs = bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs));
writeFileSync("dist/LICENSES.txt", licenses(inputs));

/** Of all that the output depends on; a cache is told by it what another build kept. */
function fingerprint() {
  const hash = createHash("sha256");
  for (const entry of readdirSync("src", { recursive: true, withFileTypes: true })) {
    if (entry.isFile())
      hash.update(readFileSync(`${entry.parentPath ?? entry.path}/${entry.name}`));
  }
  return hash.update(readFileSync("package-lock.json")).digest("hex").slice(0, 16);
}

/**
 * What commander and chalk load and hearsay has no use for: commander starts no other programs, chalk is told whether to
 * colour, and to touch all of "process" opens all three standard streams.
 */
function lighten(builder) {
  const instead = {
    "node:child_process": "export {}",
    "node:fs": "export {}",
    "node:process": "module.exports = globalThis.process",
    "#supports-color": "export default {}",
  };
  builder.onResolve({ filter: /^(?:node:|#supports-color$)/ }, ({ path, importer }) =>
    path in instead && /node_modules.(?:commander|chalk)\b/.test(importer)
      ? { path, namespace: "light" }
      : undefined,
  );
  builder.onLoad({ filter: /./, namespace: "light" }, ({ path }) => ({ contents: instead[path] }));
}

/** Leaves what is imported late to its own bundle. */
function part(builder) {
  builder.onResolve({ filter: /\.ts$/ }, ({ path, resolveDir, kind }) => {
    const name = relative("src", join(resolveDir, path)).replaceAll(sep, "/").replace(/\.ts$/, "");
    return kind === "dynamic-import" && parts.includes(name)
      ? { path: `./${name.replace("/", "-")}.cjs`, external: true }
      : undefined;
  });
}

/** To compile the schema of configurations takes longer than to lint an article, so that it is done here. */
function validator(builder) {
  builder.onLoad({ filter: /config.validator\.ts$/ }, () => {
    const ajv = new Ajv({
      allErrors: true,
      verbose: true,
      allowUnionTypes: true,
      code: { source: true, esm: true },
    });
    const schema = JSON.parse(readFileSync("schema/hearsay-config.schema.json", "utf8"));
    const code = standaloneCode.default(ajv, ajv.compile(schema));
    return {
      contents: `${code}\nexport const validatorFor = () => validate;`,
      resolveDir: ".",
    };
  });
}

function load(builder) {
  const path = new URL("load.cjs", import.meta.url).pathname;
  builder.onResolve({ filter: /^\.\/run\.ts$/ }, () => ({ path }));
}

/** V8 holds and hashes a script of one byte a character in half the time; in strings and in patterns "\u201c" means “. */
function ascii(code) {
  return code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/**
 * Does one article, so that V8 compiles what that needs, and keeps the outcome, for each command what it needs itself; what
 * more articles warm is not worth its size.
 */
async function compile(name, words) {
  const filename = "dist/run.cjs";
  const script = new Script(readFileSync(filename, "latin1"), { filename });
  const url = pathToFileURL(filename).href;
  const { run } = script.runInThisContext()(createRequire(url), url);
  await run({
    args: [...words, "fixtures/ferry/article.txt"],
    version: "",
    environment: {},
    columns: 80,
    inputIsTerminal: () => false,
    write: async () => true,
    onInterrupt: () => {},
    terminal: () => null,
    complain: (line) => {
      throw new Error(line);
    },
  });
  writeFileSync(`dist/${name}.cache`, script.createCachedData());
}

/** Files of earlier builds. */
function removeStale(outputs) {
  for (const name of readdirSync("dist")) {
    if (name.endsWith("js") && !outputs.includes(`dist/${name}`)) rmSync(`dist/${name}`);
  }
}

function licenses(paths) {
  const folders = paths.flatMap(
    (path) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [],
  );
  return [...new Set(folders)]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map(license)
    .join("\n\n");
}

function license(folder) {
  const manifest = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const { name, version, author, license: kind } = manifest;
  if (file === undefined && !kind) throw new Error(`${folder} has no licence`);
  const text = file
    ? readFileSync(`${folder}/${file}`, "utf8")
    : `${kind}, ${author?.name ?? author}`;
  return `${name} ${version}\n\n${text.trim()}\n`;
}
