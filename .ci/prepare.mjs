// Builds the package where it is installed from Git. npm hands -g on to what prepares such a package, which then has nothing
// to build with: pre-commit installs its hooks so.
import { execSync } from "node:child_process";
import { existsSync } from "node:fs";

const run = (line) => execSync(line, { stdio: "inherit" });
if (!existsSync("node_modules/esbuild")) run("npm ci --ignore-scripts --global=false");
run("npm run build");
