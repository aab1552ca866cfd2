import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The names that a configuration goes by, beside the key `hearsay` in a package.json. */
const configNames: readonly string[] = [
  "hearsay.config.json",
  "hearsay.config.yaml",
  "hearsay.config.yml",
];

/** The configurations in the nearest folder that has one, from a folder upwards; more than one are for the caller to refuse. */
export function findConfigs(folder: string): readonly string[] {
  const found = configsIn(folder);
  const parent = dirname(folder);
  return found.length > 0 || parent === folder ? found : findConfigs(parent);
}

export function configsIn(folder: string): readonly string[] {
  const manifest = join(folder, "package.json");
  return [
    ...configNames.map((name) => join(folder, name)).filter((path) => existsSync(path)),
    ...(hasKey(manifest) ? [manifest] : []),
  ];
}

export function readFile(path: string): { readonly text: string } | { readonly failure: string } {
  try {
    return { text: readFileSync(path, "utf8") };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    const failure =
      code === "ENOENT" || code === "ENOTDIR"
        ? "does not exist: check the name"
        : "cannot be read: check that it is a file, and its permissions";
    return { failure };
  }
}

/** A manifest that is no JSON is somebody else's trouble. To look first costs less than an error in every folder above. */
function hasKey(manifest: string): boolean {
  if (!existsSync(manifest)) return false;
  const contents = readFile(manifest);
  if (!("text" in contents) || !contents.text.includes('"hearsay"')) return false;
  try {
    const value: unknown = JSON.parse(contents.text);
    return typeof value === "object" && value !== null && "hearsay" in value;
  } catch {
    return false;
  }
}
