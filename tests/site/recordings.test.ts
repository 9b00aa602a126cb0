import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { PublishedRecordings } from '../../src/domain/api/published-recordings.ts';
import { readBuilt, readPage } from './built-site.ts';

const data = JSON.parse(readBuilt('/api/v1/recordings.json')) as PublishedRecordings;

test('recordings as data fit their schema', () => {
  const ajv = new Ajv2020({
    allErrors: true,
    formats: { uri: (value: string) => URL.canParse(value), date: true },
  });
  const validate = ajv.compile(JSON.parse(readBuilt('/api/v1/recordings-schema.json')) as object);
  validate(data);
  expect(validate.errors ?? []).toEqual([]);
  const [first, ...others] = data.recordings;
  expect(validate({ ...data, recordings: [{ ...first, server: null }, ...others] })).toBe(false);
  expect(validate({ ...data, recordings: [{ ...first, later: 1 }, ...others] })).toBe(true);
});

describe.each(data.recordings)('the page of $system, which was recorded,', (recording) => {
  const page = readPage(`/systems/${recording.system}/`).querySelector('#recorded');

  test('tells server, day and clients as they were', () => {
    const text = page?.textContent ?? '';
    const versions = Object.values(recording.clients);
    for (const part of [recording.server, recording.recorded.slice(0, 4), ...versions]) {
      expect(text).toContain(part);
    }
    expect(recording.address).toMatch(new RegExp(`/systems/${recording.system}/#recorded$`));
  });

  test('has every situation, and every code that came with its status', () => {
    const bodies = page?.querySelectorAll('tbody') ?? [];
    expect(bodies.map((body) => body.querySelector('th')?.textContent)).toEqual(
      recording.situations.map(({ what }) => what),
    );
    const rows = bodies.map((body) =>
      body.querySelectorAll('tr').map((row) => {
        const [status, code] = row.querySelectorAll('td');
        return `${status?.textContent} ${code?.querySelector('code')?.textContent ?? ''}`;
      }),
    );
    for (const [index, { replies }] of recording.situations.entries()) {
      const came = replies.flatMap(({ body, status }) => {
        const code = /<Code>(\w+)<\/Code>/.exec(body)?.[1];
        return code === undefined ? [] : [`${status.slice(0, 3)} ${code}`];
      });
      expect(rows[index]).toEqual(expect.arrayContaining(came));
    }
  });

  test('folds what the clients printed, whole', () => {
    const printed =
      page?.querySelectorAll('details dd').map(({ textContent }) => textContent) ?? [];
    const lines = recording.situations
      .filter(({ replies }) => replies.some(({ status }) => Number(status.slice(0, 3)) >= 400))
      .flatMap(({ results }) => results.filter(({ client }) => client === 'aws-cli'));
    expect(lines.length).toBeGreaterThan(10);
    const plain = (text: string) => text.replace(/[{}]/g, '');
    for (const { prints } of lines) expect(printed.map(plain)).toContain(plain(prints));
  });
});
