import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { resolverInputs } from '../../bench/measuring/resolver-inputs.ts';

let dist = '';
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 's3-errors-inputs-'));
  mkdirSync(join(dist, 'api/v1'), { recursive: true });
});
afterEach(() => rmSync(dist, { recursive: true }));

test('what is measured is printed as clients print it, each kind at least once', () => {
  const row = { statusNumber: 404, status: '404 Not Found', wording: 'It is gone.' };
  const codes = [{ code: 'NoSuchKey', listed: { aws: row } }];
  writeFileSync(join(dist, 'api/v1/codes.json'), JSON.stringify({ codes }));
  const inputs = resolverInputs(dist);
  expect(inputs.filter(({ texts }) => texts.length === 0)).toEqual([]);
  const traceback = inputs.find(({ kind }) => kind === 'a Python traceback');
  expect(traceback?.texts[0]).toMatch(/^Traceback[\s\S]*NoSuchKey[\s\S]*It is gone\./);
});
