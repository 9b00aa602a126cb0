/**
 * Measures the search: how often the right page stands first, and among the first three, how often
 * something wrong is certain, and whether senders are named right. It says which row of the table of
 * evidence decided how often. `npm run search:report [-- file.json]`.
 *
 * A file is a list of `{ text, kind, expect: ["Code" | "status:404" | "topic:cors"] }`; without one
 * the project's own are read. What expects nothing is right when nothing is answered as certain.
 */
import { readFileSync } from 'node:fs';
import { evidenceTable } from '../src/domain/search/evidence.ts';
import { evidenceMeaning } from '../src/domain/search/evidence-meaning.ts';
import { qualityOf, senderQuality } from './search-quality.ts';
import { type Paste, pasteFiles, pastesIn } from './unit/domain/search/paste.ts';

const [given] = process.argv.slice(2);
const decided = new Map<string, number>();

if (given) report(given, JSON.parse(readFileSync(given, 'utf8')) as Paste[]);
else for (const name of pasteFiles) report(name, pastesIn(name));
if (!given) {
  console.log('\nsenders');
  console.table(senderQuality());
}
const rows = evidenceTable.map(({ evidence, rank, certainty }) => [
  evidence,
  { rank, certainty, decided: decided.get(evidence) ?? 0, means: evidenceMeaning[evidence] },
]);
console.log('\nevidence');
console.table(Object.fromEntries(rows));

function report(name: string, pastes: readonly Paste[]): void {
  const { tallies, misses, decisions } = qualityOf(pastes);
  console.log(`\n${name}`);
  for (const { paste, found } of misses) {
    console.log(`✗ ${paste.kind}: ${JSON.stringify(paste.text.slice(0, 120))}`);
    const wanted = paste.expect.join(' or ') || 'nothing';
    console.log(`  wanted ${wanted}, got ${found.join(', ') || 'nothing'}`);
  }
  console.table(Object.fromEntries(tallies));
  for (const [evidence, count] of decisions) {
    decided.set(evidence, (decided.get(evidence) ?? 0) + count);
  }
}
