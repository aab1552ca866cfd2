import type { Statement } from "./output.ts";
import { printable } from "./printable.ts";
import { joined } from "./wording.ts";

interface SpeakerWords {
  readonly name: string;
  /** "spokeswoman for Northline Ferries", "unnamed"; empty where there is nothing to add. */
  readonly about: string;
}

/** Who speaks, in words: a name and its role, "unknown speaker", or "nobody named". */
export function speakerWords({ speaker, source }: Statement): SpeakerWords {
  if (speaker === null || speaker.type === "none") {
    return source.length === 0 ? { name: "nobody named", about: "" } : unknown(joined(source));
  }
  const name = printable(speaker.name);
  if (name === "") return unknown(printable(speaker.mention.text));
  const { type, role, represents } = speaker;
  // "spokesman for Mr Rook" and "a spokesman for Vesper" have said it.
  const said = type === "person" ? (role ?? "") : speaker.name;
  const last = represents?.slice(represents.lastIndexOf(" ") + 1) ?? "";
  const speaksFor = represents !== null && !said.includes(last) ? `for ${represents}` : "";
  const office = [role ?? "", speaksFor].filter((part) => part !== "").join(" ");
  const parts = [office, type === "unnamed" ? "unnamed" : ""].filter((part) => part !== "");
  return { name, about: printable(parts.join(", ")) };
}

function unknown(mention: string): SpeakerWords {
  return { name: "unknown speaker", about: `“${mention}”` };
}
