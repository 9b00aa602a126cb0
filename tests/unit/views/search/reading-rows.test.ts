import { describe, expect, it } from 'vitest';
import { codeFile } from '../../../../src/views/search/code-file.ts';
import { readingRows } from '../../../../src/views/search/reading-rows.ts';
import { content, resolverFromContent, signs } from '../../domain/search/resolver-from-content.ts';

const { resolve } = await resolverFromContent();

async function against(code: string, message: string): Promise<string | undefined> {
  const reading = await resolve(
    `<Error><Code>${code}</Code><Message>${message}</Message></Error>`,
  ).read(async () => signs);
  const facts = content.codes.find((known) => known.code === code);
  if (!reading || !facts) throw new Error(`${code} was not read.`);
  const rows = readingRows(reading, codeFile(facts, content.systems), 'UTC');
  return rows.find(({ label }) => label === 'Against the lists')?.value;
}

describe('a message against the lists', () => {
  it('is compared with both where both have the code', async () => {
    expect(await against('NoSuchKey', 'The specified key does not exist.')).toMatch(/;/);
  });

  it('says nothing of a copy that is older than Amazon’s list of today, which has the code', async () => {
    const said = await against('SlowDown', 'Please reduce your request rate.');
    expect(said).toBeTruthy();
    expect(said).not.toMatch(/not in/);
  });

  it('says of a list without the code that it has none', async () => {
    expect(await against('BucketAlreadyOwnedByYou', 'Mine.')).toBeDefined();
    const onlyAws = content.codes.find(({ listed }) => listed.aws && !listed.ias3);
    expect(await against(onlyAws?.code ?? '', 'Some words.')).toMatch(/not in/);
  });
});
