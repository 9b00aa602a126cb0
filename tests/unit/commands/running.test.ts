import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readTool } from '../../commands/description.ts';
import { excuseFor } from '../../commands/running/excuses.ts';
import { placeholdersFor } from '../../commands/running/placeholders.ts';
import { startShell } from '../../commands/running/shell-session.ts';
import { blockOf, blocksInContent, type Statement } from '../../commands/running/statements.ts';
import { verdictOn } from '../../commands/running/verdict.ts';

function statementsOf(text: string): readonly Statement[] {
  return blockOf({ file: 'f', language: 'bash', line: 7, text }).statements;
}

function statement(text: string): Statement {
  const [first] = statementsOf(text);
  if (!first) throw new Error(`No statement in: ${text}`);
  return first;
}

test('a block is read by its statements, each with its line and its programs', () => {
  expect(statementsOf('# first\nexport A=1\naws s3 ls \\\n  --debug 2>&1 | grep url\n')).toEqual([
    { text: 'export A=1', line: 8, programs: [], pipe: [] },
    {
      text: 'aws s3 ls \\\n  --debug 2>&1 | grep url',
      line: 9,
      programs: ['aws', 'grep'],
      pipe: ['aws', 'grep'],
    },
  ]);
  expect(statement('echo "$(date)" > FILE')).toMatchObject({
    programs: ['echo', 'date'],
    pipe: ['echo'],
  });
  expect(blocksInContent().length).toBeGreaterThan(500);
});

test('the reader’s own words become those of a server here, variables stay', () => {
  const { filled, variables } = placeholdersFor(81);
  expect(filled('aws s3 cp FILE s3://BUCKET/KEY --endpoint-url https://ENDPOINT')).toBe(
    'aws s3 cp FILE s3://bucket/key --endpoint-url http://127.0.0.1:81',
  );
  expect(filled('KEY=a; printf %s "$KEY" "$BUCKET" MY_KEY')).toBe(
    'KEY=a; printf %s "$KEY" "$BUCKET" MY_KEY',
  );
  expect(variables('KEY=a; echo $KEY "$BUCKET" $OTHER')).toEqual({
    BUCKET: 'bucket',
    OTHER: 'value',
  });
});

describe('a command that ran', () => {
  test.each([
    ['aws s3 ls', [0], 0, 'succeeded'],
    ['aws s3 ls', [254], 1, 'was answered'],
    ['aws s3 ls --regoin x', [252], 0, 'failed'],
    ['aws s3 ls | grep -c x', [0, 1], 1, 'succeeded'],
    ['aws s3 ls | python3 -m json.tool', [254, 1], 1, 'was answered'],
    ['aws s3 ls | grep --cuont x', [0, 2], 1, 'failed'],
    ['cat FILE | head -3', [141, 0], 0, 'succeeded'],
    ['sha256sum FIEL', [1], 5, 'failed'],
    ['aws configure get region', [1], 0, 'succeeded'],
    ['if true; then aws s3 ls; fi', [254], 1, 'was answered'],
  ] as const)('%s, which ended with %j after %i requests, %s', (text, exits, requests, verdict) => {
    expect(verdictOn(statement(text), { exits, requests })).toBe(verdict);
  });

  test('has no excuse but another version of its program, or what only the reader has', () => {
    const other = () => 'another version';
    const unknown = "error: invalid choice: 'upload'";
    expect(excuseFor(statement('ia upload ITEM FILE'), unknown, other)).toContain('another');
    expect(excuseFor(statement('ia uplaod ITEM FILE'), unknown, other)).toBeUndefined();
    const described = () => readTool('ia').version;
    expect(excuseFor(statement('ia upload ITEM FILE'), unknown, described)).toBeUndefined();
    expect(excuseFor(statement('curl URL'), 'curl: (3) URL rejected')).toBeUndefined();
    const module = "ModuleNotFoundError: No module named 'x'";
    expect(excuseFor(statement('python3 -c "import x"'), module)).toContain('module');
  });
});

describe('a shell that stays', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shell-'));
  const shell = startShell(folder, { PATH: process.env['PATH'] ?? '' });
  afterAll(() => {
    shell.end();
    rmSync(folder, { recursive: true });
  });

  test('keeps what statements set, and tells what each program ended with', async () => {
    expect(await shell.run('A=$(printf hello)')).toEqual([0]);
    expect(await shell.run('printf "%s\\n" "$A" | grep -c nothing | cat')).toEqual([0, 1, 0]);
    expect(await shell.run('printf %s "$A" # a remark')).toEqual([0]);
    expect(shell.printed()).toContain('hello');
  });

  test('shows a broken command for what it is', async () => {
    const broken = statement('printf x | grep --no-such-option x');
    const exits = (await shell.run(broken.text)) ?? [];
    expect(verdictOn(broken, { exits, requests: 0 })).toBe('failed');
  });

  test('waits for nobody, and gives nothing to read', async () => {
    expect(await shell.run('sleep 1000')).toEqual([0]);
    expect(await shell.run('read -r ANSWER')).toEqual([1]);
  });
});
