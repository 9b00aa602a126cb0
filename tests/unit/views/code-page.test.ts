import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../../src/domain/catalogue';
import { codePage } from '../../../src/views/code-page';
import { exampleContent } from '../example-catalogue';

const catalogue = createCatalogue(exampleContent());
const site = new URL('https://errors.example/');
const page = (code: string) => codePage(catalogue.code(code), catalogue, site);

describe('the page of a code', () => {
  test('has only the sections that have something to say', () => {
    expect(page('SlowDown').sections.map(({ id }) => id)).toEqual([
      'meaning',
      'listed',
      'retry',
      'ticket',
    ]);
  });

  test('shows a list that does not have the code as such', () => {
    const { listed, statuses } = page('SlowDown');
    expect(listed.columns[0]?.row).toBeUndefined();
    expect(listed.verdicts).toBeUndefined();
    expect(statuses[0]?.status).toBeUndefined();
    expect(statuses[1]?.status).toEqual({ text: '503 Service Unavailable', href: '/status/503/' });
  });

  test('compares the rows when both lists have it', () => {
    expect(page('NoSuchKey').listed.verdicts).toEqual({
      wording: { kind: 'same', label: 'identical' },
      status: { kind: 'same', label: 'identical' },
    });
  });

  test('leads to its neighbours in the alphabet', () => {
    expect(page('NoSuchKey').previous).toBeUndefined();
    expect(page('NoSuchKey').next).toEqual({ code: 'SlowDown', href: '/codes/SlowDown/' });
  });

  test('gives a ticket the list’s words, the permanent address and blanks to fill in', () => {
    const { text, markdown, link } = page('SlowDown').ticket;
    expect(link).toBe('https://errors.example/codes/SlowDown/');
    expect(text).toContain('The AWS list: not in this list');
    expect(text).toContain(
      'The IAS3 table: 503 Service Unavailable: Please reduce your request rate.',
    );
    expect(text).toContain('Request id');
    expect(markdown).toContain('**[SlowDown](https://errors.example/codes/SlowDown/)**');
  });

  test('shows how clients print it only when a reply was recorded', () => {
    expect(page('SlowDown').clients).toBeUndefined();
  });
});
