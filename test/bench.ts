/**
 * `npm run bench`: how long a start takes beside Node's own, how fast the whole pipeline is on one core and on two, whether
 * its time grows with the text and no faster, and how other linters of prose do. `npm run bench -- start growth` measures
 * these parts alone. Every figure is the median of at least five. It takes some minutes, and wants a machine with nothing
 * else to do.
 */
import { rmSync } from "node:fs";
import { deskOf, type Desk } from "./bench/desk.ts";
import { growth } from "./bench/growth.ts";
import { others } from "./bench/others.ts";
import { start } from "./bench/start.ts";
import { throughput } from "./bench/throughput.ts";

const parts: ReadonlyMap<string, (desk: Desk) => void | Promise<void>> = new Map([
  ["start", start],
  ["throughput", throughput],
  ["growth", growth],
  ["others", others],
]);

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !parts.has(name));
if (unknown.length > 0) {
  console.error(
    `There is no ${unknown.join(", no ")} to measure, only ${[...parts.keys()].join(", ")}`,
  );
  process.exit(2);
}
const desk = deskOf(1000);
try {
  for (const [name, measure] of parts) {
    if (asked.length === 0 || asked.includes(name)) await measure(desk);
  }
} finally {
  rmSync(desk.folder, { recursive: true });
}
