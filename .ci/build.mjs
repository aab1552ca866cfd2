// Bundles src into dist. The bundle exists for start-up: to load commander, chalk and natural's stemmer file by file takes
// longer than to annotate an article. The licences of the packages in it go along.
import { build } from "esbuild";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const { metafile } = await build({
  entryPoints: ["src/cli.ts", "src/index.ts"],
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  minify: true,
  plugins: [{ name: "lighten", setup: lighten }],
  metafile: true,
  logLevel: "warning",
});
removeStale(Object.keys(metafile.outputs));
cpSync("src/parse/tables", "dist/tables", { recursive: true });
writeFileSync("dist/LICENSES.txt", licenses(Object.keys(metafile.inputs)));

/**
 * What commander and chalk load and hearsay has no use for: commander starts no other programs, chalk is told whether to
 * colour, and to import "process" opens all three standard streams. What commander does need it requires, as CommonJS
 * does; here it is imported.
 */
function lighten(builder) {
  const instead = {
    "node:child_process": "export {}",
    "node:process": "module.exports = globalThis.process",
    "#supports-color": "export default {}",
  };
  builder.onResolve({ filter: /^(?:node:|#supports-color$)/ }, ({ path, kind }) =>
    path in instead || kind === "require-call" ? { path, namespace: "light" } : undefined,
  );
  builder.onLoad({ filter: /./, namespace: "light" }, ({ path }) => ({
    contents: instead[path] ?? `export * from "${path}"`,
  }));
}

/** Chunks of earlier builds. */
function removeStale(outputs) {
  for (const name of readdirSync("dist")) {
    if (name.endsWith(".js") && !outputs.includes(`dist/${name}`)) rmSync(`dist/${name}`);
  }
}

function licenses(inputs) {
  const folders = inputs.flatMap(
    (path) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [],
  );
  return [...new Set(folders)]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map(license)
    .join("\n\n");
}

function license(folder) {
  const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${folder} has no licence file`);
  return `${name} ${version}\n\n${readFileSync(`${folder}/${file}`, "utf8").trim()}\n`;
}
