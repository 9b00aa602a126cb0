import { describe, expect, test } from 'vitest';
import { errorIn, type RecordedReply } from '../../../src/domain/systems/recording.ts';
import { readContent } from '../../../src/loading/read-content.ts';
import { project } from '../../project-copy.ts';
import { constantText } from '../../recordings/constant-text.ts';
import { resolverFromContent } from '../domain/search/resolver-from-content.ts';

const { resolve } = await resolverFromContent();
const { content } = readContent(`${project}/content`);
const records = content.systems.flatMap(({ recording }) => recording ?? []);
const codeOf = (reply: RecordedReply | undefined) => reply && errorIn(reply).code;

describe('what was recorded', () => {
  test('comes from two servers and four clients at least, with day and versions', () => {
    expect(records.length).toBeGreaterThanOrEqual(2);
    for (const { clients, recorded, server, situations } of records) {
      expect(recorded).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(server).toMatch(/\d/);
      expect(Object.keys(clients).length).toBeGreaterThanOrEqual(4);
      expect(situations.length).toBeGreaterThanOrEqual(12);
    }
  });

  test('has nothing that the next run would change', () => {
    const texts = records.flatMap(({ situations }) =>
      situations.flatMap(({ results, replies: bodies }) => [
        ...results.map(({ prints }) => prints),
        ...bodies.map(({ body }) => body),
      ]),
    );
    expect(texts.filter((text) => constantText(text) !== text)).toEqual([]);
  });

  test('are codes that have a page', () => {
    const known = new Set(content.codes.flatMap(({ code, aliases }) => [code, ...aliases]));
    const sent = records.flatMap(({ situations }) =>
      situations.flatMap(({ replies }) => replies.flatMap((reply) => codeOf(reply) ?? [])),
    );
    expect(sent.filter((code) => !known.has(code))).toEqual([]);
  });
});

describe('what a client printed', () => {
  const printed = records.flatMap(({ server, situations }) =>
    situations.flatMap(({ id, replies: bodies, results }) =>
      results
        // The code that the last reply had, where the client shows it.
        .map((result) => ({ ...result, code: codeOf(bodies[result.got.at(-1) ?? -1]) }))
        .filter(({ code, prints }) => code !== undefined && prints.includes(code))
        .map(({ client, code, prints }) => ({ name: `${server}, ${id}, ${client}`, code, prints })),
    ),
  );

  test('leads to the page of the code that the server sent', () => {
    expect(printed.length).toBeGreaterThan(100);
    const pageOf = (name: string | undefined) =>
      content.codes.find(({ code, aliases }) => [code, ...aliases].includes(name ?? ''))?.code;
    const wrong = printed.filter(
      ({ code, prints }) => resolve(prints).answers[0]?.code !== pageOf(code),
    );
    expect(wrong.map(({ name, code }) => `${name}: ${code}`)).toEqual([]);
  });
});
