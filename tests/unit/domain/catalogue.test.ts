import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../../src/domain/catalogue.ts';
import { exampleContent } from '../example-catalogue.ts';

const catalogue = createCatalogue(exampleContent());

describe('a catalogue', () => {
  test('finds a code by its exact name only', () => {
    expect(catalogue.code('NoSuchKey').code).toBe('NoSuchKey');
    expect(catalogue.hasCode('nosuchkey')).toBe(false);
    expect(() => catalogue.code('nosuchkey')).toThrow('no code is called "nosuchkey"');
  });

  test('lists the status numbers of the lists in order, each once', () => {
    expect(catalogue.statusNumbers()).toEqual([404, 503]);
    expect(catalogue.withStatus(503).map(({ code }) => code)).toEqual(['SlowDown']);
  });

  test('knows the published list of each system', () => {
    expect(catalogue.listOf('ias3').source).toBe('ias3-list');
  });

  test('says which source is missing', () => {
    expect(() => catalogue.source('hearsay')).toThrow('no source has the id "hearsay"');
  });
});
