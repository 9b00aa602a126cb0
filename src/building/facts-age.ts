/**
 * Lists what was read more than a year ago, or nobody knows when: Amazon's current list, what each
 * system sends, what each SDK repeats. CONTRIBUTING.md says how they are read again.
 */
import { readContent } from '../loading/read-content.ts';
import { agingFacts, olderThanAYear } from './upkeep/aged-facts.ts';

const { content, problems } = readContent('content');
if (problems.length > 0) throw new Error('Content is broken: npm run content says where.');

const facts = agingFacts(content);
const old = olderThanAYear(facts, new Date().toISOString().slice(0, 10));
for (const { what, file, read } of old) console.log(`${read ?? 'no date'}\t${what}\t${file}`);
console.log(
  `${old.length} of ${facts.length} facts were read more than a year ago, or nobody knows when.`,
);
