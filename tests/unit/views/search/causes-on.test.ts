import { expect, test } from 'vitest';
import { causesOn } from '../../../../src/views/search/causes-on.ts';

const cause = {
  title: 'Denied: the client sends an ACL',
  id: 'cause-denied',
  code: 'Denied',
  system: undefined,
  clients: [],
  sources: ['a-1'],
  text: "`Header 'x-acl' with value '…' refused` was the answer for `bucket`.\n\n<Confirm>\n```bash\ntool show acl\n```\nLook at `x-acl: private`.\n</Confirm>\n\n<Fix>\nSend `none at all`.\n</Fix>",
  fix: { words: 'Send no ACL. Or set\n`acl` to nothing.', command: undefined },
};

test('a cause on the page of a system says in short what to do, and which messages it quotes', () => {
  expect(causesOn('Denied', [{ id: 'store', causes: [cause] }])).toEqual([
    {
      system: 'store',
      fragment: 'cause-denied',
      title: 'the client sends an ACL',
      first: 'Send no ACL.',
      rest: 'Or set `acl` to nothing.',
      prints: ['header x acl valu * refus', 'x acl privat'],
    },
  ]);
});

test('causes of other codes, and of no code, are left out', () => {
  const others = [
    { ...cause, code: 'Other' },
    { ...cause, code: undefined },
  ];
  expect(causesOn('Denied', [{ id: 'store', causes: others }])).toEqual([]);
});

test('a fix that begins with a command says nothing in short', () => {
  const fix = { words: 'Run this:', command: 'tool' };
  const [found] = causesOn('Denied', [{ id: 'store', causes: [{ ...cause, fix }] }]);
  expect(found).toMatchObject({ first: '', rest: '' });
});
