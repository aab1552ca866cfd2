// Compiles the learned steps of the parse, which are AssemblyScript, to WebAssembly beside their tables.
import asc from "assemblyscript/asc";

/** Room for the tables and for the words of an article, so that the memory seldom has to grow. */
const PAGES = 160;

export async function compileSteps() {
  const options = [
    ["--outFile", "src/parse/tables/steps.wasm"],
    ["--runtime", "stub"],
    ["--enable", "simd"],
    ["--initialMemory", String(PAGES)],
    ["-O3"],
  ];
  const { stderr } = process;
  const { error } = await asc.main(["src/parse/steps/index.ts", ...options.flat()], { stderr });
  if (error) throw error;
}
