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
  // commander is CommonJS and requires parts of Node
  banner: {
    js: 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);',
  },
  metafile: true,
  logLevel: "warning",
});
removeStale(Object.keys(metafile.outputs));
cpSync("src/parse/tables", "dist/tables", { recursive: true });
writeFileSync("dist/LICENSES.txt", licenses(Object.keys(metafile.inputs)));

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
  return [...new Set(folders)].sort().map(license).join("\n\n");
}

function license(folder) {
  const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${folder} has no licence file`);
  return `${name} ${version}\n\n${readFileSync(`${folder}/${file}`, "utf8").trim()}\n`;
}
