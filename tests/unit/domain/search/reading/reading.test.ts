import { describe, expect, it } from 'vitest';
import type { KnownSender } from '../../../../../src/domain/search/known/senders.ts';
import { signs } from '../resolver-from-content.ts';
import { resolveSmall } from '../small-lexicon.ts';

const systems: KnownSender[] = [
  {
    id: 'ias3',
    name: 'Internet Archive',
    hosts: [],
    signs: [
      {
        where: 'body',
        pattern: '<Resource>This item has been taken offline',
        certainty: 'certain',
        sign: 'one of its sentences',
      },
    ],
  },
];

const known = async () => ({ systems, clients: signs.clients });

const uuid = '5c8a0bb3-5d8a-41a7-8a80-b08d53a4d60c';

describe('the reading of a paste', () => {
  it.each(['NoSuchKey', 'access denied', '404', 'hello'])(
    'is nothing for the typed “%s”',
    async (input) => {
      expect(await resolveSmall(input).read(known)).toBeNull();
    },
  );

  it('has the parts of an IAS3 reply, and its sender', async () => {
    const reply = `<?xml version='1.0' encoding='UTF-8'?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message><Resource>This item has been taken offline</Resource><RequestId>${uuid}</RequestId></Error>`;
    expect(await resolveSmall(`HTTP/1.1 403 Forbidden\n${reply}`).read(known)).toMatchObject({
      code: 'AccessDenied',
      status: 403,
      message: 'Access Denied',
      resource: 'This item has been taken offline',
      requestId: uuid,
      sender: { id: 'ias3', certainty: 'certain' },
      clues: { code: 'AccessDenied' },
    });
  });

  it('shows the code as it was printed, also one without a page', async () => {
    const reading = await resolveSmall(
      'An error occurred (NoSuchTagSet) when calling the GetObjectTagging operation: none',
    ).read(known);
    expect(reading).toMatchObject({
      code: 'NoSuchTagSet',
      client: 'AWS CLI or boto3',
      message: 'none',
    });
  });

  it('hides secrets in what it shows', async () => {
    const reading = await resolveSmall(
      '<Error><Code>AccessDenied</Code><Message>key AKIAIOSFODNN7EXAMPLE of me@example.org</Message></Error>',
    ).read(known);
    expect(reading?.message).toBe('key ••• of •••');
  });
});
