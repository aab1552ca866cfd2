import { strToU8, zipSync } from "fflate";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

const styles = `<w:styles xmlns:w="${W}">
<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
<w:style w:styleId="Rubrik"><w:name w:val="Rubrik"/><w:basedOn w:val="berschrift1"/></w:style>
<w:style w:styleId="Standard"><w:name w:val="Normal"/></w:style></w:styles>`;

/** A Word document with this body. */
export function word(body: string): Uint8Array {
  const document = `<?xml version="1.0" encoding="UTF-8"?>
<w:document xmlns:w="${W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "word/document.xml": strToU8(document),
    "word/styles.xml": strToU8(styles),
    "word/footnotes.xml": strToU8("<w:footnotes/>"),
  });
}

/** A paragraph of one run. */
export function paragraph(text: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
}
