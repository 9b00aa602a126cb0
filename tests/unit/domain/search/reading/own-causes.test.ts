import { expect, test } from 'vitest';
import { ownCauses } from '../../../../../src/domain/search/reading/own-causes.ts';
import { tellingWords } from '../../../../../src/domain/text/words.ts';

const acl = {
  system: 'r2',
  prints: [tellingWords("Header 'x-amz-acl' with value '…' was refused")],
};
const chunks = { system: 'r2', prints: [tellingWords('CHUNKED-BODY was refused')] };
const silent = { system: 'software', prints: [] };
const causes = [acl, chunks, silent];

test('a cause is quoted where all of a message on its page stands in the text', () => {
  const text = "<Message>Header 'x-amz-acl' with value 'private' was refused</Message>";
  expect(ownCauses(causes, { text, systems: ['r2'] })).toEqual({
    all: [acl, chunks],
    quoted: acl,
  });
});

test('a message about another header quotes nothing', () => {
  const text = "Header 'x-amz-tagging' with value 'a' was refused";
  expect(ownCauses(causes, { text, systems: ['r2'] }).quoted).toBeUndefined();
});

test('whoever sends nothing of its own has the causes of its software', () => {
  expect(ownCauses(causes, { text: 'a', systems: ['hoster', 'software'] }).all).toEqual([silent]);
});

test('nobody known, nothing known', () => {
  expect(ownCauses(causes, { text: 'CHUNKED-BODY was refused', systems: [] }).all).toEqual([]);
});
