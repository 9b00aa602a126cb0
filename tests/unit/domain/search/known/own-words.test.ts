import { describe, expect, it } from 'vitest';
import { ownWords } from '../../../../../src/domain/search/known/own-words.ts';
import { buildSigns } from '../../../../../src/domain/search/known/signs-file.ts';
import { readFields } from '../../../../../src/domain/search/reading/fields.ts';
import { replyParts } from '../../../../../src/domain/search/reading/reply-parts.ts';
import { readSender } from '../../../../../src/domain/search/reading/sender.ts';
import { content, signs } from '../resolver-from-content.ts';

const senderOf = (text: string, { systems, clients } = signs) =>
  readSender(replyParts(text, readFields(text, clients.messageAt), undefined), systems);

/** Lines of clients that print neither ids nor elements. */
const lines = {
  Boto: (code: string, message: string) =>
    `An error occurred (${code}) when calling the PutObject operation: ${message}`,
  Go: (code: string, message: string) =>
    `operation error S3: PutObject, https response error StatusCode: 400, RequestID: , HostID: , api error ${code}: ${message}`,
  Java: (code: string, message: string) =>
    `AmazonS3Exception: ${message} (Service: Amazon S3; Status Code: 400; Error Code: ${code}; Request ID: null)`,
  s3cmd: (code: string, message: string) => `ERROR: S3 error: 400 (${code}): ${message}`,
};

const own = [...ownWords(content)].map(([id, words]) => ({ id, ...words }));

describe.each(Object.entries(lines))('in a line of %s', (_client, print) => {
  it('a code that only one system has tells that system, and never for certain', () => {
    const read = own.flatMap(({ id, codes }) =>
      codes.map((code) => ({ id, code, sender: senderOf(print(code, 'Something failed.')) })),
    );
    expect(read.length).toBeGreaterThan(200);
    expect(read.filter(({ id, sender }) => sender?.id !== id)).toEqual([]);
  });

  it('a sentence that only one system has tells that system', () => {
    const read = own.flatMap(({ id, sentences }) =>
      sentences.map((sentence) => {
        const said = sentence.replace(/\{\w+\}/g, 'x-1');
        return { id, said, sender: senderOf(print('InvalidRequest', said)) };
      }),
    );
    expect(read.length).toBeGreaterThan(150);
    expect(read.filter(({ id, sender }) => sender?.id !== id)).toEqual([]);
  });
});

describe('what is a system’s own', () => {
  it('is every sentence that the content calls so', () => {
    const called = content.systems.flatMap(({ id, sends }) =>
      (sends?.says ?? []).flatMap(({ sentences }) => sentences.map((text) => `${id}: ${text}`)),
    );
    const found = own.flatMap(({ id, sentences }) => sentences.map((text) => `${id}: ${text}`));
    expect(called.filter((text) => !found.includes(text))).toEqual([]);
  });

  it('is no code of Amazon’s, and none that other programs have as well', () => {
    const codes = own.flatMap((words) => words.codes);
    for (const code of ['NoSuchKey', 'AccessDenied', ...content.texts.codesOfAnybody]) {
      expect(codes).not.toContain(code);
    }
    const amazons = content.codes.filter(({ amazonToday }) => amazonToday).map(({ code }) => code);
    expect(codes.filter((code) => amazons.includes(code))).toEqual([]);
  });

  it('is nothing that a second system has', () => {
    const storj = content.systems.find(({ id }) => id === 'storj');
    const [sentence = ''] = own.find(({ id }) => id === 'storj')?.sentences ?? [];
    const line = lines.Boto('BandwidthLimitExceeded', sentence);
    expect(senderOf(line)).toMatchObject({ id: 'storj', certainty: 'likely' });
    const twin = { ...storj, id: 'twin', name: 'Twin', signs: [] };
    const systems = [...content.systems, twin] as typeof content.systems;
    expect(senderOf(line, buildSigns({ ...content, systems }))).toBeUndefined();
  });
});
