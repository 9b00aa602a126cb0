import type { CatalogueContent } from '../../src/domain/catalogue.ts';
import { automaticRetries } from '../../src/domain/content/retry.ts';
import { amazonTodaySources } from '../../src/domain/lists/amazon-today.ts';
import { sides } from '../../src/domain/lists/pair.ts';
import { exampleCode } from './example-code.ts';

const source = (id: string) => ({ id, title: id, url: `https://example.org/${id}` });
const prose = {
  summary: 'It is.',
  about: 'It is.',
  kind: 'service' as const,
  hosts: [],
  signs: [],
  checksums: [],
  sources: [],
  causes: [],
  sends: undefined,
};

/** Content without any problem: two codes, both systems, the sources that code itself names. */
export function exampleContent(parts: Partial<CatalogueContent> = {}): CatalogueContent {
  return {
    addresses: new Map(),
    bodies: new Map(),
    changes: [{ id: 'first', date: '2026-01-31', title: 'First', text: 'It is.', codes: [] }],
    codes: [
      exampleCode({
        code: 'NoSuchKey',
        listed: {
          aws: { wording: 'The specified key does not exist.', status: '404 Not Found' },
          ias3: { wording: 'The specified key does not exist.', status: '404 Not Found' },
        },
      }),
      exampleCode({
        code: 'SlowDown',
        listed: {
          ias3: { wording: 'Please reduce your request rate.', status: '503 Service Unavailable' },
        },
      }),
    ],
    elements: [],
    lists: sides.map(({ id, list }) => ({
      id: list,
      system: id,
      source: `${id}-list`,
      quoted: true,
      rows: [
        {
          code: 'NoSuchKey',
          status: '404 Not Found',
          wording: 'The specified key does not exist.',
        },
        ...(id === 'ias3'
          ? [
              {
                code: 'SlowDown',
                status: '503 Service Unavailable',
                wording: 'Please reduce your request rate.',
              },
            ]
          : []),
      ],
    })),
    sourceGroups: [
      {
        title: 'Examples',
        about: 'Examples.',
        licence: 'None.',
        order: 1,
        sources: [
          ...new Set([
            'aws-list',
            'ias3-list',
            ...Object.values(automaticRetries).map(({ source: id }) => id),
            ...Object.values(amazonTodaySources),
          ]),
        ].map(source),
      },
    ],
    statuses: new Map(
      ['404', '503'].map((name) => [
        name,
        { phrase: 'It', summary: 'It is.', withoutBody: 'Look.', sources: [] },
      ]),
    ),
    systems: sides.map(({ id, name, shortName }, index) => ({
      ...prose,
      id,
      name,
      shortName,
      monogram: `S${index + 1}`,
    })),
    families: [
      {
        id: 'examples',
        title: 'Examples',
        summary: 'It is.',
        shared: 'It is. They are.',
        doing: 'Being',
        area: 'objects',
        groups: [],
        whichOne: [],
        sources: [],
      },
    ],
    topics: [],
    withoutPage: {},
    ...parts,
  };
}
