import { describe, expect, test } from 'vitest';
import { publishedSetSchema } from '../../../../src/domain/api/published-set.ts';
import { createCatalogue } from '../../../../src/domain/catalogue.ts';
import type { AmazonToday } from '../../../../src/domain/lists/amazon-today.ts';
import { publishedCode } from '../../../../src/views/api/published-code.ts';
import { publishedSet } from '../../../../src/views/api/published-set.ts';
import { exampleContent } from '../../example-catalogue.ts';
import { exampleCode } from '../../example-code.ts';

const catalogue = createCatalogue(exampleContent());
const site = new URL('https://errors.example/');
const published = (code: string) => publishedCode(catalogue.code(code), catalogue, site);

describe('a code as published data', () => {
  test('has null for the list that does not have it, and for what is not stated', () => {
    const { listed, comparison, amazonToday } = published('SlowDown');
    expect(listed.aws).toBeNull();
    expect(listed.ias3).toEqual({
      wording: 'Please reduce your request rate.',
      status: '503 Service Unavailable',
      statusNumber: 503,
      soapFaultCodePrefix: null,
    });
    expect(comparison).toEqual({ presence: 'only-ias3', wording: null, status: null });
    expect(amazonToday).toBeNull();
  });

  test('has the verdicts when both lists have it', () => {
    expect(published('NoSuchKey').comparison).toEqual({
      presence: 'both',
      wording: 'identical',
      status: 'identical',
    });
  });

  test('keeps false apart from not stated', () => {
    const today: AmazonToday = {
      status: '404 Not Found',
      wording: { ias3: 'identical' },
      rows: [],
    };
    const of = (billed?: boolean) =>
      publishedCode(
        exampleCode({
          code: 'It',
          amazonToday: { ...today, ...(billed === undefined ? {} : { billed }) },
        }),
        catalogue,
        site,
      ).amazonToday;
    expect(of()).toMatchObject({ billed: null, wording: { aws: null, ias3: 'identical' } });
    expect(of(false)?.billed).toBe(false);
  });

  test('names the page’s permanent address', () => {
    expect(published('SlowDown').address).toBe('https://errors.example/codes/SlowDown/');
  });
});

test('the whole set is dated by its newest change and fits its schema', () => {
  const set = publishedSet(catalogue, site);
  expect(set.generatedFrom.edition).toBe('2026-01-31');
  expect(publishedSetSchema.safeParse(set).error).toBeUndefined();
});
