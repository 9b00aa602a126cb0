import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtAddresses } from '../../src/building/built-addresses.ts';
import { growRegister, readRegister } from '../../src/domain/addresses/register.ts';
import { dist, fileOf, readPage } from './built-site.ts';

const register = (file: string) =>
  readRegister(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')).register;
const registered = register('content/addresses.txt');
const firstEdition = register('tests/fixtures/first-edition-addresses.txt');
const built = builtAddresses(dist);

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
  const gone = [...registered].flatMap(([address, { fragments }]) => {
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

test('no short link leads elsewhere than the register says', () => {
  expect(growRegister(registered, built).moved).toEqual([]);
});

test('everything that is published for good stands in the register', () => {
  const { grown } = growRegister(registered, built);
  const request = `${grown.length} addresses have something that content/addresses.txt lacks: npm run build && npm run addresses writes it. The first are ${grown.slice(0, 9).join(' ')}`;
  expect(grown, request).toEqual([]);
});

describe('the addresses of the first edition', () => {
  /** Names that were aliases of SlowDown, and have a page of exactly their own name since. */
  const ownPages = new Map([
    ['/e/slowdownread/', '/codes/SlowDownRead/'],
    ['/e/slowdownwrite/', '/codes/SlowDownWrite/'],
  ]);

  test('are all in the register', () => {
    expect(firstEdition.size).toBeGreaterThan(300);
    const missing = [...firstEdition].filter(([address, { fragments }]) => {
      const entry = registered.get(address);
      return !entry || fragments.some((fragment) => !entry.fragments.includes(fragment));
    });
    expect(missing).toEqual([]);
  });

  test('answer as they did: each leads to the same page, but for two that have one of their own', () => {
    const answers = [...firstEdition.keys()].map((address) => [address, built.get(address)?.page]);
    const expected = [...firstEdition].map(([address, { page }]) => [
      address,
      ownPages.get(address) ?? page,
    ]);
    expect(answers).toEqual(expected);
  });

  test('a status keeps its short links although codes of the same names have pages', () => {
    for (const [name, status] of [
      ['notfound', 404],
      ['badrequest', 400],
      ['forbidden', 403],
      ['movedpermanently', 301],
    ]) {
      expect(built.get(`/e/${name}/`)?.page).toBe(`/status/${status}/`);
    }
    expect(existsSync(`${dist}codes/NotFound/index.html`)).toBe(true);
  });
});

test('the register holds what the README and the page about linking promise', () => {
  const promised = ['/', '/codes/NoSuchKey/', '/e/nosuchkey/', '/e/keytoolongerror/', '/link/'];
  expect([...registered.keys()]).toEqual(expect.arrayContaining(promised));
  expect(registered.get('/codes/SlowDown/')?.fragments).toEqual(
    expect.arrayContaining(['retry', 'seen']),
  );
  expect(registered.get('/error-response/')?.fragments).toContain('StringToSign');
});
