/** Markdown without its blocks and pieces of code, where anything may stand. */
export function withoutCode(markdown: string): string {
  return markdown.replace(/^ *```[\s\S]*?^ *```/gm, ' ').replace(/(`+)[\s\S]*?\1/g, ' ');
}
