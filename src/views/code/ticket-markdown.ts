/**
 * The ticket's text as Markdown. The browser makes it, so that no page carries the block twice.
 * The text is a heading, facts, the link; a blank line; what to ask for, see `ticketFor`.
 */
export function ticketMarkdown(text: string): string {
  const [facts = '', questions = ''] = text.replace(/[<>*_`[\]\\]/g, '\\$&').split('\n\n');
  const [heading, ...lines] = facts.split('\n');
  // An address is taken as it was: in it nothing needs escaping.
  const link = /^https?:.*/m.exec(text)?.[0] ?? '';
  const items = (list: string[]) => list.map((line) => `- ${line}`).join('\n');
  return `**[${heading}](${link})**\n\n${items(lines.slice(0, -1))}\n\n${items(questions.split('\n'))}`;
}
