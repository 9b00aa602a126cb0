import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../../../src/domain/catalogue.ts';
import { codePage } from '../../../../src/views/code/code-page.ts';
import { exampleContent } from '../../example-catalogue.ts';
import { exampleCode } from '../../example-code.ts';

const catalogue = createCatalogue(exampleContent());
const site = new URL('https://errors.example/');
const page = (code: string) => codePage(catalogue.code(code), catalogue, site);

describe('the page of a code', () => {
  test('has only the sections that have something to say', () => {
    expect(page('SlowDown').sections.map(({ id }) => id)).toEqual([
      'meaning',
      'retry',
      'listed',
      'ticket',
    ]);
  });

  test('shows a list that does not have the code as such', () => {
    const { listed, facts } = page('SlowDown');
    expect(listed.columns[0]?.row).toBeUndefined();
    expect(listed.verdicts).toBeUndefined();
    expect(facts).toContainEqual({ text: '503', href: '/status/503/' });
    expect(facts).toContainEqual({ text: 'not in the AWS list · IAS3 503', href: '#listed' });
  });

  test('compares the rows when both lists have it', () => {
    expect(page('NoSuchKey').listed.verdicts).toEqual({
      wording: { kind: 'same', label: 'identical' },
      status: { kind: 'same', label: 'identical' },
    });
  });

  test('leads to its family and the codes that it is met with', () => {
    const example = exampleContent();
    const family = {
      id: 'load',
      title: 'Load',
      doing: 'sending',
      area: 'servers' as const,
      summary: 'It is.',
      shared: 'It is.',
      whichOne: [],
      groups: [],
      sources: [],
    };
    const codes = example.codes.map((code) => ({ ...code, family: 'load' }));
    const withFamily = createCatalogue({ ...example, families: [family], codes });
    const { crumbs, near } = codePage(withFamily.code('SlowDown'), withFamily, site);
    expect(crumbs.map(({ href }) => href)).toEqual(['/codes/', '/families/load/']);
    expect(near?.codes).toEqual([
      { code: 'NoSuchKey', href: '/codes/NoSuchKey/' },
      { code: 'SlowDown', href: '/codes/SlowDown/' },
    ]);
  });

  test('says first that it is withdrawn, since when, why, and what takes its place', () => {
    const withdrawn = { date: '2030-01-02', reason: 'Nobody sends it.', successor: 'SlowDown' };
    const [first, ...others] = exampleContent().codes;
    const changed = createCatalogue(
      exampleContent({ codes: [{ ...exampleCode({ code: '' }), ...first, withdrawn }, ...others] }),
    );
    expect(codePage(changed.code('NoSuchKey'), changed, site).withdrawn).toEqual({
      date: '2030-01-02',
      reason: [{ text: 'Nobody sends it.', code: false }],
      successor: { code: 'SlowDown', href: '/codes/SlowDown/' },
    });
    expect(page('SlowDown').withdrawn).toBeUndefined();
  });

  test('has a ticket with the date of the edition', () => {
    expect(page('SlowDown').ticket.text).toContain(`\nAs of ${catalogue.editionDate()}\n`);
  });

  test('shows how clients print it only when a reply was recorded', () => {
    expect(page('SlowDown').clients).toBeUndefined();
  });
});
