import type { CatalogueContent } from '../../src/domain/catalogue.ts';
import type { Client } from '../../src/domain/clients/client.ts';
import { noTexts } from '../../src/domain/content/entries.ts';
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
  speaksOfS3: [],
  speaksOfAmazon: [],
  speaksOfHoster: [],
  codeAt: [],
  checksums: [],
  sources: [],
  causes: [],
  sends: undefined,
  recording: undefined,
};

/** A client of which nothing is known but its name and its kind. */
export function exampleClient(parts: Partial<Client> = {}): Client {
  return {
    id: 'boto3',
    name: 'boto3',
    kind: 'sdk',
    summary: 'It is.',
    passesOn: [],
    signs: [],
    prints: [],
    speaksOfS3: [],
    speaksOfAmazon: [],
    serviceAt: [],
    codeAt: [],
    messageAt: [],
    retries: [],
    ownNames: [],
    showMore: [],
    sources: [],
    ...parts,
  };
}

/** Two clients, the second with a retry mode. */
const exampleClients: Client[] = [
  exampleClient(),
  exampleClient({
    id: 'rclone',
    name: 'rclone',
    kind: 'program',
    retries: [{ id: 'rclone', name: 'rclone', statuses: [503], codes: [], source: 'rclone-go' }],
    sources: [{ id: 'rclone-go', shows: 'It is.' }],
  }),
];

/** Content without any problem: two codes, both systems, the sources that code itself names. */
export function exampleContent(parts: Partial<CatalogueContent> = {}): CatalogueContent {
  return {
    addresses: new Map(),
    bodies: new Map(),
    clients: exampleClients,
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
    comparison: { history: [], moving: [] },
    elements: [],
    home: { met: ['NoSuchKey'], sample: 'SlowDown', examples: [] },
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
            ...exampleClients.flatMap(({ sources }) => sources.map(({ id }) => id)),
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
    vocabulary: [],
    texts: noTexts,
    topics: [],
    withoutPage: {},
    ...parts,
  };
}
