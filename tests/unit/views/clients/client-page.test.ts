import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../../src/domain/catalogue.ts';
import { clientPage } from '../../../../src/views/clients/client-page.ts';
import { clientGroups } from '../../../../src/views/clients/clients-page.ts';
import { exampleClient, exampleContent } from '../../example-catalogue.ts';
import { exampleCode } from '../../example-code.ts';

const boto3 = exampleClient({
  prints: [{ text: 'An error occurred ({code}): {message}' }],
  language: 'Python',
});
const cli = exampleClient({
  id: 'aws-cli',
  name: 'AWS CLI',
  kind: 'program',
  passesOn: ['boto3'],
  retries: [
    {
      id: 'standard',
      name: 'standard mode',
      attempts: 3,
      statuses: [404, 599],
      codes: ['SlowDown'],
      source: 'aws-list',
    },
  ],
});

const content = exampleContent({ clients: [boto3, cli] });
const catalogue = createCatalogue({
  ...content,
  codes: [
    ...content.codes,
    exampleCode({ code: 'InvalidTag', exceptions: { boto3: 'InvalidTag' } }),
  ],
});

describe('the page of a client', () => {
  it('shows what varies in a line apart, and who passes the line on', () => {
    const page = clientPage(boto3, catalogue);
    expect(page.kind).toBe('an SDK for Python');
    expect(page.prints[0]?.line.filter(({ varies }) => varies).map(({ text }) => text)).toEqual([
      'code',
      'message',
    ]);
    expect(page.passedOnBy).toEqual([{ name: 'AWS CLI', href: '/clients/aws-cli/' }]);
    expect(clientPage(cli, catalogue).passesOn.map(({ name }) => name)).toEqual(['boto3']);
  });

  it('leads to the codes with something of its own, and has no empty section', () => {
    const page = clientPage(boto3, catalogue);
    expect(page.codes).toEqual([{ code: 'InvalidTag', href: '/codes/InvalidTag/#clients' }]);
    expect(page.sections.map(({ id }) => id)).toEqual(['prints', 'codes']);
  });

  it('says what a mode repeats, with links where there is a page', () => {
    const [mode] = clientPage(cli, catalogue).retries;
    expect(mode?.statuses).toEqual([
      { number: 404, href: '/status/404/' },
      { number: 599, href: undefined },
    ]);
    expect(mode?.codes).toEqual([{ code: 'SlowDown', href: '/codes/SlowDown/' }]);
  });
});

describe('the table of clients', () => {
  it('has each client once, under its kind, with its usual line and what it repeats', () => {
    const groups = clientGroups(catalogue);
    expect(groups.map(({ id, rows }) => [id, rows.map(({ name }) => name)])).toEqual([
      ['program', ['AWS CLI']],
      ['sdk', ['boto3']],
    ]);
    expect(groups[0]?.rows[0]?.repeats).toBe('3 attempts');
    expect(groups[1]?.rows[0]?.prints?.filter(({ varies }) => varies)).toHaveLength(2);
  });
});
