/** A thread of a run with several jobs. */
export { work } from "./run.ts";
