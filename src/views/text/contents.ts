/** A heading of a page, by the fragment that leads to it. */
export interface ContentsEntry {
  id: string;
  label: string;
}

/** A section with its heading, or a heading of running text. */
const heading =
  /<section id="([^"]+)"[^>]*>\s*<h2[^>]*>([\s\S]*?)<\/h2>|<h2 id="([^"]+)"[^>]*>([\s\S]*?)<\/h2>/g;

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** The contents of a page, read from its HTML: what leads there cannot lead elsewhere. */
export function contentsOf(html: string): ContentsEntry[] {
  return [...html.matchAll(heading)].map(([, section, title, own, words]) => ({
    id: section ?? own ?? '',
    label: (title ?? words ?? '')
      .replace(/<[^>]*>/g, '')
      .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity)
      .trim(),
  }));
}
