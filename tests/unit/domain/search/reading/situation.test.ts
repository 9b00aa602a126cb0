import { describe, expect, it } from 'vitest';
import { matchSituation } from '../../../../../src/domain/search/reading/situation.ts';
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
    expect(matchSituation(seen, { text, system: 'ias3', resource: 'This item …' })).toBe(3);
  });

  it('finds none when the resource is a new one', () => {
    const text = 'Access Denied - Something nobody has seen';
    expect(
      matchSituation(seen, { text, system: 'ias3', resource: 'Something nobody has seen' }),
    ).toBeUndefined();
  });

  it('tells by message and elements elsewhere', () => {
    const text =
      '<Message>Request has expired</Message><Expires>x</Expires><ServerTime>y</ServerTime>';
    expect(matchSituation(seen, { text, system: 'aws', message: 'Request has expired' })).toBe(1);
  });

  it('takes the plain one when nothing more is said', () => {
    expect(matchSituation(seen, { text: 'AccessDenied: Access Denied', system: null })).toBe(0);
  });

  it('finds none in an empty list', () => {
    expect(matchSituation([], { text: 'Access Denied', system: null })).toBeUndefined();
  });
});
