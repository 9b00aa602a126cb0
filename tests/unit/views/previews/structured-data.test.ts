import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../../../src/domain/catalogue.ts';
import {
  codeStructuredData,
  dataBlock,
  datasetStructuredData,
} from '../../../../src/views/previews/structured-data.ts';
import { exampleContent } from '../../example-catalogue.ts';
import { exampleCode } from '../../example-code.ts';

const site = new URL('https://errors.example/');

describe('the structured data of a code', () => {
  test('has a term, an article about that term and the path to it', () => {
    const data = codeStructuredData(exampleCode({ code: 'NoSuchKey', summary: 'No `key`.' }), site);
    const page = 'https://errors.example/codes/NoSuchKey/';
    expect(data['@context']).toBe('https://schema.org');
    expect(data['@graph']).toEqual([
      {
        '@type': 'DefinedTerm',
        '@id': `${page}#meaning`,
        name: 'NoSuchKey',
        description: 'No key.',
        inDefinedTermSet: {
          '@type': 'DefinedTermSet',
          '@id': 'https://errors.example/codes/',
          name: 'S3 error codes',
        },
      },
      {
        '@type': 'TechArticle',
        headline: 'NoSuchKey · S3 Errors',
        url: page,
        about: { '@id': `${page}#meaning` },
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          {
            '@type': 'ListItem',
            position: 1,
            name: 'Codes',
            item: 'https://errors.example/codes/',
          },
          { '@type': 'ListItem', position: 2, name: 'NoSuchKey' },
        ],
      },
    ]);
  });

  test('gives the other names of the code, where it has any', () => {
    const data = codeStructuredData(exampleCode({ code: 'A', aliases: ['B', 'C'] }), site);
    expect(data['@graph']).toContainEqual(expect.objectContaining({ alternateName: ['B', 'C'] }));
  });
});

test('the data set has both files, the date of the edition and the licence of our words', () => {
  const data = datasetStructuredData(createCatalogue(exampleContent()), site);
  expect(data).toMatchObject({
    '@type': 'Dataset',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    distribution: [
      {
        contentUrl: 'https://errors.example/api/v1/codes.json',
        encodingFormat: 'application/json',
      },
      { contentUrl: 'https://errors.example/api/v1/codes.csv', encodingFormat: 'text/csv' },
    ],
  });
  expect(data['dateModified']).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test('no text can end the data block or open a comment in it', () => {
  const text = '</script><script>alert(1)</script><!-- <';
  const block = dataBlock({ name: text });
  expect(block).not.toContain('<');
  expect(JSON.parse(block)).toEqual({ name: text });
});
