import { expect, test } from 'vitest';
import { commandsInContent } from '../../commands/content.ts';
import { commandComplaints, languageComplaints } from '../../commands/content-complaints.ts';
import { describedTools } from '../../commands/description.ts';

test('every command in content is one that its program understands', () => {
  expect(commandComplaints()).toEqual([]);
});

test('every block in content is right in its language', () => {
  expect(languageComplaints()).toEqual([]);
});

test('content uses every program that is described', () => {
  const used = new Set(commandsInContent().map(({ words }) => words[0]));
  expect(describedTools.filter((name) => !used.has(name))).toEqual([]);
});
