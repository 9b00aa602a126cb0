import { describe, expect, test } from 'vitest';
import {
  growRegister,
  type Register,
  readRegister,
  registerText,
} from '../../../../src/domain/addresses/register.ts';

const known = readRegister(
  [
    '# A remark.',
    '/codes/SlowDown/ #meaning',
    '/codes/SlowDown/ #retry',
    '/e/notfound/ /status/404/',
    '/e/slowdownread/ /codes/SlowDown/',
  ].join('\n'),
).register;

const built = (address: string, page: string | undefined, ...fragments: string[]): Register =>
  new Map([[address, page === undefined ? { fragments } : { page, fragments }]]);

describe('the register of addresses', () => {
  test('has an address, the page of a short link, and fragments in a line', () => {
    expect([...known]).toEqual([
      ['/codes/SlowDown/', { fragments: ['meaning', 'retry'] }],
      ['/e/notfound/', { page: '/status/404/', fragments: [] }],
      ['/e/slowdownread/', { page: '/codes/SlowDown/', fragments: [] }],
    ]);
  });

  test.each(['codes/SlowDown/', '/codes/SlowDown/ meaning', '/codes/ /codes/ /codes/', '/ #a b'])(
    'does not read %s',
    (line) => {
      expect(readRegister(`/\n${line}\n`).unreadable).toEqual([2]);
    },
  );

  test('is written sorted, and reads as it was', () => {
    const text = registerText(new Map([...known].reverse()));
    expect(text.split('\n').filter((line) => line.startsWith('/'))).toEqual([
      '/codes/SlowDown/ #meaning #retry',
      '/e/notfound/ /status/404/',
      '/e/slowdownread/ /codes/SlowDown/',
    ]);
    expect([...readRegister(text).register]).toEqual([...known]);
  });

  test('grows by addresses and fragments, and keeps what a build does not have', () => {
    const { register, grown, moved } = growRegister(
      known,
      new Map([...built('/link/', undefined), ...built('/codes/SlowDown/', undefined, 'seen')]),
    );
    expect(grown).toEqual(['/link/', '/codes/SlowDown/']);
    expect(moved).toEqual([]);
    expect(register.get('/codes/SlowDown/')?.fragments).toEqual(['meaning', 'retry', 'seen']);
    expect(register.get('/e/notfound/')?.page).toBe('/status/404/');
  });

  test('does not let a short link lead elsewhere', () => {
    const { register, grown, moved } = growRegister(
      known,
      built('/e/notfound/', '/codes/NotFound/'),
    );
    expect(moved).toEqual(['/e/notfound/ led to /status/404/, now to /codes/NotFound/']);
    expect(grown).toEqual([]);
    expect(register.get('/e/notfound/')?.page).toBe('/status/404/');
  });

  test('lets it leave another code’s page for that of the code of exactly its name', () => {
    const own = growRegister(known, built('/e/slowdownread/', '/codes/SlowDownRead/'));
    expect(own.register.get('/e/slowdownread/')?.page).toBe('/codes/SlowDownRead/');
    expect(own.grown).toEqual(['/e/slowdownread/']);
    const other = growRegister(known, built('/e/slowdownread/', '/codes/Busy/'));
    expect(other.moved).toHaveLength(1);
  });
});
