import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";

export const article = `Council leader denies library cuts

Opposition councillor Petra Holm accused council leader Anders Vik of “closing libraries by stealth”.

Vik denied the accusation. “This is complete nonsense,” he said.

The branch in Torsby may lose its evening hours, two librarians said. The library service declined to comment.
`;

const folders = mkdtempSync(join(tmpdir(), "hearsay-cli-"));
afterAll(() => rmSync(folders, { recursive: true }));

/** A folder with an article, some more of the same, and whatever else a test wants; it goes when the file is done. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const path = mkdtempSync(join(folders, "folder-"));
  const all = {
    "article.txt": article,
    "articles/one.txt": article,
    "articles/two.txt": article,
    ...files,
  };
  for (const [name, content] of Object.entries(all)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}
