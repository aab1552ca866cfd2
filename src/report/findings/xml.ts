/** An element with its attributes, which are safe for a terminal; `content` is XML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content = "",
): string {
  const listed = Object.entries(attributes).map(
    ([attribute, value]) => ` ${attribute}="${escapeXml(String(value))}"`,
  );
  return content === ""
    ? `<${name}${listed.join("")}/>`
    : `<${name}${listed.join("")}>${content}</${name}>`;
}

/** Text between tags that is safe for a terminal, and so for XML 1.0, which holds no control characters. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};
