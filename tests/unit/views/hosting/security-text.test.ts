import { expect, test } from 'vitest';
import { securityText } from '../../../../src/views/hosting/security-text.ts';

const facts = {
  site: new URL('https://errors.example/'),
  edition: '2026-11-20',
  contact: undefined,
};

/** The fields, as RFC 9116 reads them. */
function fields(text: string): [name: string, value: string][] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, name = '', value = ''] = /^([A-Za-z-]+): (\S.*)$/.exec(line) ?? [];
      return [name, value];
    });
}

test('it has the fields that RFC 9116 requires, each at most once, and none that it does not know', () => {
  const names = fields(securityText(facts)).map(([name]) => name);
  expect(names).toEqual(['Contact', 'Expires', 'Preferred-Languages', 'Canonical']);
});

test('without a contact of its own a site is reached at the mailbox that RFC 2142 keeps for this', () => {
  const contact = (given: string | undefined) =>
    fields(securityText({ ...facts, contact: given }))[0]?.[1];
  expect(contact(undefined)).toBe('mailto:security@errors.example');
  expect(contact('')).toBe('mailto:security@errors.example');
  expect(contact('https://errors.example/report')).toBe('https://errors.example/report');
});

test.each([
  'someone@errors.example',
  'http://errors.example/',
  'mailto:a b',
  'https://x\nExpires: ',
])('a contact that the RFC does not take stops the build: %j', (contact) => {
  expect(() => securityText({ ...facts, contact })).toThrow(/SECURITY_CONTACT/);
});

test('it expires less than a year after its edition, on the same day whenever it is built', () => {
  const expires = (edition: string) =>
    Object.fromEntries(fields(securityText({ ...facts, edition })))['Expires'] ?? '';
  expect(expires('2026-11-20')).toBe('2027-11-19T00:00:00Z');
  expect(expires('2027-11-20')).toBe('2028-11-18T00:00:00Z');
});

test('it names its own address at the root of the host, which must be encrypted', () => {
  const canonical = (site: string) =>
    Object.fromEntries(fields(securityText({ ...facts, site: new URL(site) })))['Canonical'];
  expect(canonical('https://errors.example/')).toBe(
    'https://errors.example/.well-known/security.txt',
  );
  expect(canonical('http://errors.example/')).toBeUndefined();
});
