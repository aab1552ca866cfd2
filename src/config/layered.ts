/** What takes a parser and a validator, and is loaded with the first configuration that there is. */
export { loadConfig } from "./load.ts";
export { settle } from "./settle.ts";
