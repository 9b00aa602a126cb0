import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  followAll,
  issueText,
  type Outcome,
} from '../../../../src/building/upkeep/outside-links.ts';

const asked: string[] = [];
let server: Server;
let site = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    const before = asked.filter((other) => other === path).length;
    asked.push(path);
    if (path === '/moved') response.writeHead(301, { location: '/gone' });
    else if (path === '/busy' && before === 0) response.writeHead(429, { 'retry-after': '0' });
    else if (path === '/closed') response.writeHead(403);
    else response.writeHead(path === '/gone' ? 410 : path === '/lost' ? 404 : 200);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => server.close());

const manners = { gap: 0, patience: 20_000, hosts: 2 };

test('addresses are there, gone or unclear', async () => {
  const paths = ['/here', '/lost', '/gone', '/moved', '/closed', '/busy'];
  const nobody = 'http://nobody.invalid/';
  const outcomes = await followAll([...paths.map((path) => site + path), nobody], manners);
  const states = Object.fromEntries(
    outcomes.map(({ url, state, why }) => [url.replace(site, ''), `${state} ${why}`]),
  );
  expect(states).toMatchObject({
    '/here': 'there 200',
    '/lost': 'gone 404',
    '/gone': 'gone 410',
    '/moved': 'gone 410',
    '/closed': 'unclear 403',
    '/busy': 'there 200',
  });
  // A network without names answers EAI_AGAIN, which may pass.
  expect(states[nobody]).toMatch(/^(gone ENOTFOUND|unclear EAI_AGAIN)$/);
});

test('an address is asked for once, however often it is cited', async () => {
  asked.length = 0;
  await followAll([`${site}/here`, `${site}/here`], manners);
  expect(asked).toEqual(['/here']);
});

test('an issue names what is gone with its ids, and there is none when nothing is', () => {
  const there: Outcome = { url: 'https://a.example/', state: 'there', why: '200' };
  const gone: Outcome = { url: 'https://b.example/x', state: 'gone', why: '404' };
  expect(issueText([there], () => [])).toBeNull();
  const text = issueText([there, gone], () => ['first', 'second']);
  expect(text).toContain('1 of 2 addresses');
  expect(text).toContain('- [ ] `first`, `second`: https://b.example/x (404)');
  expect(text).not.toContain('a.example');
});
