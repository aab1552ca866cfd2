import type { ParsedDocument } from "../../types.ts";
import { firstWordFrom } from "../../words.ts";
import type { Cast } from "../types.ts";

/** "OSKAVILLE — The rally …", "TALIS, Belmora (AP) — The war …": what opens a dateline is a place, and so is the country behind its comma. */
export function settlePlaces(
  { paragraphs, words }: ParsedDocument,
  { nameAt, entityOf }: Cast,
): void {
  for (const { dateline } of paragraphs) {
    if (!dateline) continue;
    const town = firstWordFrom(words, dateline.start);
    const place = entityOf[nameAt[town] ?? -1];
    if (place?.type === "organization") place.isPlace = true;
    const comma = words.slice(town, town + TOWN).findIndex(({ text }) => text === ",");
    const behind = words[town + comma + 1];
    if (comma < 1 || !behind || behind.end > dateline.end) continue;
    const country = entityOf[nameAt[behind.index] ?? -1];
    if (country?.key.length !== 1) continue;
    if (country.type === "person") country.type = "organization";
    if (country.type === "organization") country.isPlace = true;
  }
}

/** No town in a dateline has a longer name than this, its comma included. */
const TOWN = 5;
