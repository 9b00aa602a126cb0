import type { CodePage } from '../code/code-page.ts';
import type { WithdrawalView } from '../code/withdrawal.ts';
import { codeSpan, escaped, link, proseMarkdown } from './inline.ts';

/** Headword, summary, the facts at a glance and where to look first. */
export function headMarkdown(page: CodePage, site: URL): string[] {
  const aliases = page.aliases.map(codeSpan).join(', ');
  const address = page.ticket.link;
  return [
    `# ${page.code}`,
    ...(page.withdrawn ? [withdrawnMarkdown(page.withdrawn, site)] : []),
    proseMarkdown(page.summary, site),
    ...(aliases ? [`Also met as ${aliases}`] : []),
    [
      ...page.statuses.map(
        ({ system, status }) =>
          `- Status, ${system.shortName} list: ${status ? status.text : '*not in this list*'}`,
      ),
      `- Try again? **${page.retry.label}**`,
    ].join('\n'),
    ...(page.firstCauses.length > 0 ? ['Look first', firstCauses(page, address)] : []),
    `Page: <${address}>`,
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

function firstCauses({ firstCauses: causes }: CodePage, address: string): string {
  return causes
    .map(
      ({ title, href }, index) =>
        `${index + 1}. ${link(escaped(title), new URL(href, address).href)}`,
    )
    .join('\n');
}
