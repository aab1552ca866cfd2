import { Unzip, UnzipInflate } from "fflate";

/** Files of a zip archive by name; or why there are none. */
export type Unzipped =
  | { readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly failure: "not-docx" | "too-large-inside" };

class TooLarge extends Error {}

/** Fifty pages of dense text unpack to less than a megabyte. */
const MEGABYTES_INSIDE = 64;

const CHUNK = 1 << 16;

/**
 * Unpacks those files of an archive that are wanted, and stops as soon as more comes out than any document holds: a few
 * kilobytes can say that they are small and unpack to gigabytes.
 */
export function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean): Unzipped {
  const chunks = new Map<string, Uint8Array[]>();
  let room = MEGABYTES_INSIDE * 2 ** 20;
  const archive = new Unzip((file) => {
    if (!isWanted(file.name) || chunks.has(file.name)) return;
    if ((file.originalSize ?? 0) > room) throw new TooLarge();
    const own: Uint8Array[] = [];
    chunks.set(file.name, own);
    file.ondata = (error, chunk) => {
      if (error) throw error;
      room -= chunk.length;
      if (room < 0) throw new TooLarge();
      own.push(chunk);
    };
    file.start();
  });
  archive.register(UnzipInflate);
  try {
    for (let from = 0; from < bytes.length; from += CHUNK)
      archive.push(bytes.subarray(from, from + CHUNK), from + CHUNK >= bytes.length);
  } catch (error) {
    return { failure: error instanceof TooLarge ? "too-large-inside" : "not-docx" };
  }
  return { files: new Map([...chunks].map(([name, parts]) => [name, Buffer.concat(parts)])) };
}
