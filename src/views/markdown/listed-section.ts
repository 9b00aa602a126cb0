import type { CodePage } from '../code/code-page.ts';
import { inNeitherList, type ListedColumn, notInThisList } from '../code/listed-section.ts';
import { codeSpan, escaped, link, proseMarkdown } from './inline.ts';

/** What the published lists say, and what Amazon's current list says. */
export function listedMarkdown(page: CodePage, site: URL): string[] {
  const { verdicts, columns } = page.listed;
  return [
    ...(page.unlisted ? [inNeitherList] : []),
    ...(verdicts ? [`Wording ${verdicts.wording.label}; status ${verdicts.status.label}.`] : []),
    ...columns.flatMap(columnMarkdown),
    ...amazonTodayMarkdown(page, site),
  ];
}

function columnMarkdown({ system, remark, row }: ListedColumn): string[] {
  const wording = row?.wording.map(({ text }) => text).join('');
  return [
    `### ${system.name}`,
    ...(remark ? [escaped(remark)] : []),
    row && wording !== undefined
      ? [
          `- Wording: ${codeSpan(wording)}`,
          `- Status: ${row.status}`,
          ...(row.soapFaultCodePrefix
            ? [`- SOAP fault code prefix: ${row.soapFaultCodePrefix}`]
            : []),
        ].join('\n')
      : `*${notInThisList}*`,
  ];
}

function amazonTodayMarkdown({ amazonToday, amazonTodaySources }: CodePage, site: URL): string[] {
  const { presence, status, wording, difference, billing } = amazonToday;
  const sentences = [
    escaped(presence),
    ...(status ? [`Status: ${status}.`] : []),
    ...(wording.length > 0 ? [`It has ${wording.join(', and ')}.`] : []),
    ...(difference ? [proseMarkdown(difference, site)] : []),
  ];
  return [
    `### On ${link('Amazon’s current list', amazonTodaySources.list)}`,
    sentences.join(' '),
    ...(billing ? [`${billing} ${link('Billing page', amazonTodaySources.billing)}`] : []),
  ];
}
