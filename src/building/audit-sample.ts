/**
 * Draws claims with their sources at random, as a table for `content/AUDITS.md` that a reader of
 * the sources fills in: npm run audit:sample -- 30 [seed]
 */
import { randomInt } from 'node:crypto';
import { readContent } from '../loading/read-content.ts';
import { claimsOf } from './upkeep/claims.ts';
import { drawClaims, seeded } from './upkeep/sample.ts';

const [count = '30', seed = String(randomInt(2 ** 32))] = process.argv.slice(2);
if (!/^\d+$/.test(count) || !/^\d+$/.test(seed))
  throw new Error('Give a number, and perhaps a seed.');

const { content, problems } = readContent('content');
if (problems.length > 0) throw new Error('Content is broken: npm run content says where.');

const claims = claimsOf(content);
const urls = new Map(
  content.sourceGroups.flatMap(({ sources }) => sources.map(({ id, url }) => [id, url])),
);
const cell = (text: string): string => text.replaceAll('|', '\\|').slice(0, 400);

console.log(`Seed ${seed}, ${count} of ${claims.length} claims that name a source.\n`);
console.log('| # | kind | where | says | sources | verdict |\n|---|---|---|---|---|---|');
for (const [index, claim] of drawClaims(claims, Number(count), seeded(Number(seed))).entries()) {
  const sources = claim.sources.map((id) => `[${id}](${urls.get(id) ?? ''})`).join(', ');
  console.log(
    `| ${index + 1} | ${claim.kind} | ${claim.where} | ${cell(claim.says)} | ${sources} | |`,
  );
}
