import { alsoMetAs, type CodePage } from '../code/code-page.ts';
import type { WithdrawalView } from '../code/withdrawal.ts';
import { codeSpan, escaped, link, proseMarkdown } from './inline.ts';

/** Headword, summary with its second paragraph, and the facts at a glance. */
export function headMarkdown(page: CodePage, site: URL): string[] {
  const aliases = page.aliases.map(codeSpan).join(', ');
  return [
    `# ${page.code}`,
    ...(page.withdrawn ? [withdrawnMarkdown(page.withdrawn, site)] : []),
    `Page: <${page.ticket.link}>`,
    proseMarkdown(page.summary, site),
    ...(aliases ? [`${alsoMetAs} ${aliases}`] : []),
    page.facts.map(({ text }) => `- ${escaped(text)}`).join('\n'),
    ...(page.meaning ? [proseMarkdown(page.meaning, site)] : []),
    ...(page.shared ? [proseMarkdown(page.shared, site)] : []),
  ];
}

function withdrawnMarkdown({ date, reason, successor }: WithdrawalView, site: URL): string {
  const next =
    successor &&
    `${link(codeSpan(successor.code), new URL(successor.href, site).href)} takes its place.`;
  return [
    `> **Withdrawn on ${date}.** ${proseMarkdown(reason, site)}`,
    ...(next ? [next] : []),
    'This page stays for the links that lead to it.',
  ].join(' ');
}
