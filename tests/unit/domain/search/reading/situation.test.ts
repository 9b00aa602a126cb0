import { describe, expect, it } from 'vitest';
import {
  matchAmazons,
  matchSituation,
} from '../../../../../src/domain/search/reading/situation.ts';
import { tellingWords } from '../../../../../src/domain/text/words.ts';

const denied = tellingWords('Access Denied');
const seen = [
  { system: 'aws', message: denied },
  {
    system: 'aws',
    message: tellingWords('Request has expired'),
    elements: ['Expires', 'ServerTime'],
  },
  { system: 'ias3', message: denied, resource: tellingWords('This item has been taken offline') },
  {
    system: 'ias3',
    message: denied,
    resource: tellingWords(
      'This item total number of bytes({bytes}) is over the per item size limit',
    ),
  },
];

describe('matchSituation', () => {
  it('lets the resource decide for the Internet Archive', () => {
    const text =
      'Access Denied - This item total number of bytes(123) is over the per item size limit of 9';
    expect(matchSituation(seen, { text, systems: ['ias3'], resource: 'This item …' })).toBe(3);
  });

  it('finds none when the resource is a new one', () => {
    const text = 'Access Denied - Something nobody has seen';
    expect(
      matchSituation(seen, { text, systems: ['ias3'], resource: 'Something nobody has seen' }),
    ).toBeUndefined();
  });

  it('tells by message and elements elsewhere', () => {
    const text =
      '<Message>Request has expired</Message><Expires>x</Expires><ServerTime>y</ServerTime>';
    expect(matchSituation(seen, { text, systems: ['aws'], message: 'Request has expired' })).toBe(
      1,
    );
  });

  it('takes the plain one when nothing more is said', () => {
    expect(matchSituation(seen, { text: 'AccessDenied: Access Denied', systems: [] })).toBe(0);
  });

  it('finds none in an empty list', () => {
    expect(matchSituation([], { text: 'Access Denied', systems: [] })).toBeUndefined();
  });

  it('gives nothing that another system was seen to send', () => {
    expect(
      matchSituation(seen, { text: 'AccessDenied: Access Denied', systems: ['minio'] }),
    ).toBeUndefined();
  });

  it('gives a hoster what the software that it runs was seen to send, after its own', () => {
    const replies = [
      { system: 'aws', message: denied },
      { system: 'software', message: denied },
    ];
    const clues = { text: 'Access Denied', systems: ['hoster', 'software'] };
    expect(matchSituation(replies, clues)).toBe(1);
    expect(matchSituation([...replies, { system: 'hoster', message: denied }], clues)).toBe(2);
  });

  it('says nothing where two cases have the same message, whoever sent them', () => {
    const clues = { text: 'An error occurred (AccessDenied): Access Denied', systems: [] };
    const few = { system: 'ias3', message: denied };
    const many = { system: 'aws', message: denied, elements: ['BucketName'] };
    expect(matchSituation([many, few], clues)).toBeUndefined();
    expect(matchSituation([many, { ...many, elements: [] }], clues)).toBeUndefined();
  });

  it('tells cases apart by the elements of a whole reply, and by the operation', () => {
    const plain = { system: 'aws', message: denied };
    const bucket = { system: 'aws', message: denied, elements: ['BucketName'] };
    const reply = '<Error><Code>AccessDenied</Code><Message>Access Denied</Message>';
    expect(matchSituation([plain, bucket], { text: reply, systems: ['aws'] })).toBe(0);
    const named = `${reply}<BucketName>b</BucketName>`;
    expect(matchSituation([plain, bucket], { text: named, systems: ['aws'] })).toBe(1);
    const copy = { ...plain, operations: ['CopyObject'] };
    const text = 'when calling the CopyObject operation: Access Denied';
    expect(matchSituation([plain, copy], { text, systems: ['aws'] })).toBe(1);
  });

  it('takes no message that says another word in the same place', () => {
    const because = (kind: string) =>
      `User: A is not authorized to perform: B on resource: C because no ${kind}-based policy allows the B action`;
    const identity = [{ system: 'aws', message: tellingWords(because('identity')) }];
    const clues = (kind: string) => ({ text: because(kind), systems: [] });
    expect(matchSituation(identity, clues('identity'))).toBe(0);
    expect(matchSituation(identity, clues('resource'))).toBeUndefined();
    const both = [...identity, { system: 'aws', message: tellingWords(because('resource')) }];
    expect(matchSituation(both, clues('resource'))).toBe(1);
  });
});

describe('matchAmazons', () => {
  const long = tellingWords('Value for x-amz-checksum-{name} header is invalid.');
  const amazons = [
    { system: 'aws', message: denied },
    { system: 'aws', message: long },
  ];
  const text = 'Value for x-amz-checksum-crc32 header is invalid.';

  it('finds the long message that another system repeats', () => {
    expect(matchAmazons(amazons, { text, systems: ['minio'] })).toBe(1);
  });

  it('finds nothing behind a message that anybody may send', () => {
    expect(matchAmazons(amazons, { text: 'Access Denied', systems: ['minio'] })).toBeUndefined();
  });

  it('is no second try for what Amazon sent', () => {
    expect(matchAmazons(amazons, { text, systems: ['aws'] })).toBeUndefined();
  });

  it('finds any message where nothing tells who sent it, unless Amazon sent it in two cases', () => {
    const clues = { text: 'Access Denied', systems: [] };
    expect(matchAmazons(amazons, clues)).toBe(0);
    expect(matchAmazons([...amazons, { system: 'aws', message: denied }], clues)).toBeUndefined();
  });
});
