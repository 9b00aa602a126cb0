import { describe, expect, it } from 'vitest';
import type { KnownSender } from '../../../../../src/domain/search/known/senders.ts';
import { readFields } from '../../../../../src/domain/search/reading/fields.ts';
import { replyParts } from '../../../../../src/domain/search/reading/reply-parts.ts';
import { readSender } from '../../../../../src/domain/search/reading/sender.ts';
import { replyCases, replyForms } from '../reply-cases.ts';
import { content, signs } from '../resolver-from-content.ts';

const senderOf = (text: string, known: readonly KnownSender[] = signs.systems) =>
  readSender(replyParts(text, readFields(text, signs.clients.messageAt), undefined), known);

describe.each(replyForms)('recorded replies as $name', ({ print }) => {
  const read = replyCases().map((reply) => ({ ...reply, sender: senderOf(print(reply)) }));
  const wrong = read.filter(({ system, sender }) => sender?.id !== system);

  it('are known as their system’s, 62 of 65', () => {
    expect(read.length).toBe(65);
    expect(wrong.length, JSON.stringify(wrong.map(({ system }) => system))).toBeLessThanOrEqual(3);
  });

  it('are never known as another’s for certain', () => {
    expect(wrong.filter(({ sender }) => sender?.certainty === 'certain')).toEqual([]);
  });
});

const sign = (where: KnownSender['signs'][number]['where'], pattern: string, certain = true) => ({
  where,
  pattern,
  certainty: certain ? ('certain' as const) : ('likely' as const),
  sign: `${where} ${pattern}`,
});
const system = (id: string, parts: Partial<KnownSender>): KnownSender => ({
  id,
  name: id.toUpperCase(),
  hosts: [],
  signs: [],
  ...parts,
});

const known = [
  system('software', {
    signs: [sign('requestId', '^tx[0-9a-f]+-'), sign('header', '^server: soft')],
  }),
  system('hoster', { runs: 'software', hosts: ['(^|\\.)hoster\\.example$'] }),
  system('other', {
    signs: [sign('message', '^Not here\\.$'), sign('requestId', '^[0-9A-F]{16}$', false)],
  }),
  system('alike', { signs: [sign('requestId', '^[0-9A-F]{16}$', false)] }),
];

describe('a quote of which parts were left out', () => {
  it.each([
    '<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>',
    '<Error><Code>NoSuchBucket</Code><Message>The specified bucket does not exist</Message><BucketName>logs-2026</BucketName><RequestId>4442587FB7D0A2F9</RequestId></Error>',
    '<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>k</Key><RequestId>9D2BBC0028274210</RequestId></Error>',
    '<Error><Code>AccessDenied</Code><Message>Access Denied.</Message><Resource>/b/k</Resource><Region>us-east-1</Region></Error>',
    'UnknownError: UnknownError',
  ])('tells nobody: %s', (text) => {
    expect(senderOf(text)).toBeUndefined();
  });
});

describe('who sent a reply', () => {
  it('says whose software a hoster runs', () => {
    expect(senderOf('https://b.hoster.example/k', known)?.software).toEqual({
      id: 'software',
      name: 'SOFTWARE',
    });
    expect(senderOf('x-amz-request-id: tx00ab-1', known)?.software).toBeUndefined();
  });

  it('is a hoster before the software it runs', () => {
    const text = 'https://b.hoster.example/k\nx-amz-request-id: tx00ab-1';
    expect(senderOf(text, known)).toMatchObject({ id: 'hoster', certainty: 'certain' });
    expect(senderOf('x-amz-request-id: tx00ab-1', known)).toMatchObject({ id: 'software' });
  });

  it('is the software where only it is known by a sign that tells more than the hoster’s', () => {
    const likely = [
      system('software', { signs: [sign('header', '^x-soft:', false)] }),
      system('hoster', { runs: 'software', signs: [sign('requestId', '^tx', false)] }),
    ];
    expect(senderOf('request id: tx00ab-1', likely)).toMatchObject({ id: 'hoster' });
    expect(senderOf('x-soft: 1\nrequest id: tx00ab-1', likely)).toMatchObject({ id: 'software' });
  });

  it('is told by two headers that are the same, whichever comes first', () => {
    const id = 'e93306c9-1bba-4fbc-9c5a-a2c2a65b45ab';
    const other = 'c17990c0-8271-490f-91de-c4e7fb39091c';
    const headers = (first: string, second: string) =>
      `HTTP/1.1 404 Not Found\nx-request-id: ${first}\nx-amz-request-id: ${second}\n`;
    expect(senderOf(headers(id, id))).toMatchObject({ id: 'rustfs', certainty: 'likely' });
    expect(senderOf(headers(id, other))?.id).not.toBe('rustfs');
    expect(senderOf(`x-amz-request-id: ${id}\nDate: x\nX-Request-Id: ${id}`)).toMatchObject({
      id: 'rustfs',
    });
  });

  it('is found by a header in any case, also in what a program prints of it', () => {
    for (const text of ['Server: SoftWare/1', "'server': 'Software'", '< SERVER: soft']) {
      expect(senderOf(text, known)).toMatchObject({ id: 'software', certainty: 'certain' });
    }
  });

  it('is nobody while a shape is all there is, and two systems have it', () => {
    expect(senderOf('request id: 0123456789ABCDEF', known)).toBeUndefined();
  });

  it('is the one for whom a further sign speaks', () => {
    const text =
      '<Error><Code>X</Code><Message>Not here.</Message></Error>\nrequest id: 0123456789ABCDEF';
    expect(senderOf(text, known)).toMatchObject({ id: 'other', certainty: 'certain' });
  });

  it('is never certain where certain signs of two systems stand', () => {
    const text = 'Server: software\n<Error><Message>Not here.</Message></Error>';
    expect(senderOf(text, known)?.certainty ?? 'nobody').not.toBe('certain');
  });

  it('is not the host of the namespace that every reply names', () => {
    const text = '<Error xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Code>X</Code></Error>';
    expect(senderOf(text)).toBeUndefined();
  });

  it('is known by every example that the content gives for a certain sign', () => {
    const examples = content.systems.flatMap(({ id, runs, signs }) =>
      signs.flatMap(({ certainty, example, where }) =>
        certainty === 'certain' && example ? [{ id, runs, where, example }] : [],
      ),
    );
    const print = {
      requestId: 'request id: ',
      hostId: 'host id: ',
      header: '',
      body: '',
      message: '',
    };
    const wrong = examples.filter(({ id, where, example }) => {
      const sender = senderOf(`${print[where]}${example}`);
      return sender?.certainty === 'certain' && sender.id !== id;
    });
    expect(examples.length).toBeGreaterThan(60);
    expect(wrong).toEqual([]);
  });
});
