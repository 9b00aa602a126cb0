import { describe, expect, it } from 'vitest';
import { clientPatterns } from '../../../../src/domain/clients/patterns.ts';
import { guessClient } from '../../../../src/domain/search/reading/client.ts';
import { exampleClient } from '../../example-catalogue.ts';
import { content } from '../search/resolver-from-content.ts';
import { clientsFromContent, filled } from './printed-lines.ts';

const failure = {
  code: 'NoSuchKey',
  message: 'The specified key does not exist.',
  status: 404,
  phrase: 'Not Found',
};

const clients = clientsFromContent();
const { signs, messageAt } = clientPatterns(clients);

/** Several where they print the same. */
const knownClients = (text: string): string[] => guessClient(text, signs)?.split(' or ') ?? [];

describe('the signs of clients', () => {
  const examples = clients.flatMap((client) =>
    client.signs.map(({ example, weak = false }) => ({ name: client.name, example, weak })),
  );

  it.each(examples)('$name is known by “$example”', ({ name, example, weak }) => {
    expect(knownClients(example)).toContain(name);
    if (!weak) expect(knownClients(example)).toEqual([name]);
  });

  const lines = clients.flatMap((client) =>
    client.prints.map((line) => ({ client, text: filled(line, failure) })),
  );

  it.each(lines)('takes nobody else for $client.name: $text', ({ client, text }) => {
    const alike = clients.filter(
      ({ id, passesOn }) => client.passesOn.includes(id) || passesOn.includes(client.id),
    );
    const allowed = [client.name, ...alike.map(({ name }) => name)];
    expect(knownClients(text).filter((name) => !allowed.includes(name))).toEqual([]);
  });

  it('says nothing of a typed word', () => {
    expect(knownClients('NoSuchKey')).toEqual([]);
  });

  it('names all clients that print the same, unless one has a sign of its own', () => {
    const line = 'An error occurred (NoSuchKey) when calling the GetObject operation: none';
    expect(guessClient(line, signs)).toBe('AWS CLI or boto3');
    expect(guessClient(`botocore.exceptions.ClientError: ${line}`, signs)).toBe('boto3');
    expect(guessClient(`fatal error: ${line}`, signs)).toBe('AWS CLI');
  });

  it('asks who passes a line on before who made it, and weak signs last', () => {
    const sign = (pattern: string) => ({ pattern, example: pattern });
    const patterns = clientPatterns([
      exampleClient({ id: 'a', name: 'made', signs: [sign('line')] }),
      exampleClient({ id: 'b', name: 'weak', signs: [{ ...sign('l'), weak: true }] }),
      exampleClient({ id: 'c', name: 'passed on', passesOn: ['a'], signs: [sign('my line')] }),
    ]);
    expect(patterns.signs.map(({ client }) => client)).toEqual(['passed on', 'made', 'weak']);
  });

  it('ends where clients pass each other’s lines on', () => {
    const ring = [
      exampleClient({ id: 'a', passesOn: ['b'] }),
      exampleClient({ id: 'b', passesOn: ['a'] }),
    ];
    expect(clientPatterns(ring).signs).toEqual([]);
  });
});

describe('the places of code and message', () => {
  it('find both in the line of every client that has such a place', () => {
    const withPlace = clients.filter((client) => client.codeAt.length > 0);
    for (const client of withPlace) {
      const texts = client.prints.map((line) => filled(line, failure));
      const found = client.codeAt.some(({ after }) =>
        texts.some((text) => new RegExp(`(?:${after})(NoSuchKey|NO_SUCH_KEY)`, 'i').test(text)),
      );
      expect(found, client.id).toBe(true);
    }
    expect(withPlace.length).toBeGreaterThan(7);
  });

  it('read the message and nothing more', () => {
    for (const client of clients.filter((each) => each.messageAt.length > 0)) {
      const texts = client.prints.map((line) => filled(line, failure));
      const read = texts.flatMap((text) =>
        client.messageAt.flatMap(({ pattern }) => new RegExp(pattern).exec(text)?.[1] ?? []),
      );
      expect(read, client.id).toContain(failure.message);
    }
    expect(messageAt.length).toBeGreaterThan(4);
  });

  it('bound every repetition, so that no text takes long to read', () => {
    const unbounded = /(?<!\\)[*+]|\{\d+,\}/;
    const patterns = [...clients, ...content.systems].flatMap((writer) => [
      ...('passesOn' in writer ? writer.signs.map(({ pattern }) => pattern) : []),
      ...('passesOn' in writer ? writer.serviceAt.map(({ pattern }) => pattern) : []),
      ...('passesOn' in writer ? writer.messageAt.map(({ pattern }) => pattern) : []),
      ...writer.codeAt.map(({ after }) => after),
      ...writer.speaksOfS3,
      ...writer.speaksOfAmazon,
      ...('speaksOfHoster' in writer ? writer.speaksOfHoster : []),
    ]);
    expect(
      patterns.filter((pattern) => unbounded.test(pattern.replace(/\[[^\]]*\]/g, ''))),
    ).toEqual([]);
  });
});
