import { readFileSync } from 'node:fs';

/** A row of a published list, blanks around cells stripped and nothing else. */
export interface PublishedRow {
  code: string;
  wording: string;
  status: string;
  soapFaultCodePrefix?: string;
}

const snapshot = (file: string): string =>
  readFileSync(new URL(`../fixtures/sources/${file}`, import.meta.url), 'utf8');

/** Amazon's list, read from the snapshot of its page as text. */
export function awsList(): PublishedRow[] {
  const blocks = snapshot('aws-error-data-type.txt').split('• Code: ').slice(1);
  return blocks.map((block) => {
    const field = (name: string) => new RegExp(`• ${name}: (.*)`).exec(block)?.[1]?.trim();
    const prefix = field('SOAP Fault Code Prefix');
    return {
      code: /^\w+/.exec(block)?.[0] ?? '',
      wording: field('Description') ?? '',
      status: field('HTTP Status Code') ?? '',
      ...(prefix !== undefined && { soapFaultCodePrefix: prefix }),
    };
  });
}

/** The IAS3 table, read from the snapshot of its Markdown. */
export function ias3List(): PublishedRow[] {
  return snapshot('ias3-error-messages.md')
    .split('\n')
    .filter((line) => /^\| [A-Za-z]/.test(line) && !line.startsWith('| Error Code'))
    .map((line) => {
      const [code = '', wording = '', status = ''] = line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
      return { code, wording, status };
    });
}

/** Each system's list under the system's id. */
export const publishedLists = { aws: awsList(), ias3: ias3List() };
