import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ProjectCopy } from '../project-copy.ts';

const wording = 'There is no such key in Elsewhere.';
const copy = new ProjectCopy();
const read = (address: string) => parse(readFileSync(copy.at(`dist${address}index.html`), 'utf8'));

/** What the README says that a further system takes, and nothing else. */
function addSystem(): void {
  copy.change(
    'src/domain/systems/systems.ts',
    /\n\] as const/,
    "\n  { id: 'elsewhere', name: 'Elsewhere Storage', shortName: 'Elsewhere', listName: 'the Elsewhere list' },\n] as const",
  );
  writeFileSync(
    copy.at('content/systems/elsewhere.mdx'),
    '---\nsummary: A store.\nabout: It stores.\nrecognise: []\n---\n',
  );
  copy.change(
    'content/sources/published-lists.yaml',
    /\n {2}- id: ias3-error-messages\n/,
    "\n  - id: elsewhere-errors\n    title: Elsewhere errors\n    url: 'https://elsewhere.example/errors'\n    listOf: elsewhere$&",
  );
  copy.change(
    'content/codes/NoSuchKey.mdx',
    /^listed:$/m,
    `listed:\n  elsewhere:\n    wording: ${wording}\n    status: 403 Forbidden`,
  );
}

beforeAll(async () => {
  copy.fill();
  addSystem();
  const { failed, output } = await copy.build();
  expect(failed, output).toBe(false);
}, 180_000);
afterAll(() => copy.remove());

describe('a further system, with a list of one code,', () => {
  test('stands on the page of that code with its own wording and status', () => {
    const page = read('/codes/NoSuchKey/');
    const cell = (system: string, hook: string) =>
      page.querySelector(`[data-system=${system}] [${hook}]`)?.textContent;
    expect(cell('elsewhere', 'data-wording')).toBe(wording);
    expect(cell('elsewhere', 'data-status')).toBe('403 Forbidden');
    expect(cell('aws', 'data-wording')).toBe('The specified key does not exist.');
    expect(cell('ias3', 'data-wording')).toBe('The specified key does not exist.');
    expect(read('/codes/SlowDown/').querySelector('[data-system=elsewhere]')).toBeNull();
  });

  test('has a page, and a column in the table of all codes', () => {
    expect(read('/systems/elsewhere/').querySelector('h1')?.textContent).toBe('Elsewhere Storage');
    const columns = read('/codes/').querySelectorAll('thead th');
    expect(columns.map(({ textContent }) => textContent)).toContain('Elsewhere list');
    expect(read('/codes/').querySelector('tr[data-code=NoSuchKey]')?.textContent).toContain(
      '403 Forbidden',
    );
  });

  test('leaves the comparison of the two lists as it was', () => {
    const rows = read('/compare/shared/').querySelectorAll('tbody tr');
    expect(rows).toHaveLength(20);
  });
});
