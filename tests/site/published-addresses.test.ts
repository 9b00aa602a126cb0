import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dist, fileOf, readPage } from './built-site.ts';
import { builtAddresses, registeredAddresses, registerLine } from './published-addresses.ts';

const registered = registeredAddresses();
const built = builtAddresses();

const howToRetire = `Links to it stand in tickets, documents and programs, so it must stay.
To retire the page of a code, keep its file in content/codes and add to its front matter
  withdrawn: { date: 'YYYY-MM-DD', reason: Why., successor: OtherCode }
To rename a code, retire its page so, with the new one as successor.
A short link stays as long as the code keeps the name under its aliases.
To move a section, leave an element with the old id where its text went.`;

test('no published address has disappeared', () => {
  const gone = [...registered.keys()].filter((address) => !existsSync(dist + fileOf(address)));
  expect(gone, `A published address is gone: ${gone.join(' ')}\n${howToRetire}`).toEqual([]);
});

test('no published fragment has disappeared', () => {
  const gone = [...registered].flatMap(([address, fragments]) => {
    if (fragments.length === 0 || !existsSync(dist + fileOf(address))) return [];
    const ids = new Set(
      readPage(address)
        .querySelectorAll('[id]')
        .map(({ id }) => id),
    );
    return fragments.filter((id) => !ids.has(id)).map((id) => `${address}#${id}`);
  });
  expect(gone, `A published fragment is gone: ${gone.join(' ')}\n${howToRetire}`).toEqual([]);
});

test('everything that is published for good stands in the register', () => {
  const lines = [...built].flatMap(([address, fragments]) => {
    const known = registered.get(address);
    const fresh = fragments.filter((fragment) => !known?.includes(fragment));
    return known && fresh.length === 0 ? [] : [registerLine(address, fresh)];
  });
  const request = `Append to content/published-addresses.txt:\n\n${lines.join('\n')}\n`;
  expect(lines, request).toEqual([]);
});

test('the register holds what the README and the page about linking promise', () => {
  const promised = ['/', '/codes/NoSuchKey/', '/e/nosuchkey/', '/e/keytoolongerror/', '/link/'];
  expect([...registered.keys()]).toEqual(expect.arrayContaining(promised));
  expect(registered.get('/codes/SlowDown/')).toEqual(expect.arrayContaining(['retry', 'seen']));
  expect(registered.get('/error-response/')).toContain('StringToSign');
});
