import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/building/read-content.ts';
import { project } from '../../project-copy.ts';
import { constantText } from '../../recordings/constant-text.ts';
import { type ReplyRecord, readRecords } from '../../recordings/records.ts';
import { resolverFromContent } from '../domain/search/resolver-from-content.ts';

const { resolve } = await resolverFromContent();
const records = readRecords();
const { content } = readContent(`${project}/content`);
const codeIn = ({ body }: ReplyRecord): string | undefined => /<Code>(\w+)<\/Code>/.exec(body)?.[1];
const codeOf = (reply: ReplyRecord | undefined) => reply && codeIn(reply);
const replies = records.flatMap(({ server, system, situations }) =>
  situations.flatMap((situation) =>
    situation.replies.map((reply) => ({ server, system, situation: situation.id, reply })),
  ),
);

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
    const unknown = replies
      .map(({ reply }) => codeIn(reply))
      .filter((code) => code !== undefined && !known.has(code));
    expect(unknown).toEqual([]);
  });

  test('are the statuses that the pages of systems give', () => {
    const wrong = replies.flatMap(({ system, situation, reply }) => {
      const code = codeIn(reply);
      const sends = content.systems.find(({ id }) => id === system)?.sends?.codes;
      if (code === undefined || sends === undefined) return [];
      const statuses = [sends[code]].flat().map(String);
      return statuses.some((status) => reply.status.startsWith(status.slice(0, 3)))
        ? []
        : [`${situation}: ${code} came with ${reply.status}, the page has ${statuses}`];
    });
    expect(wrong).toEqual([]);
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
