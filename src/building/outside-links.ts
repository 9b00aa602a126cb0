/**
 * Follows the address of every source and writes what is gone as the text of an issue:
 * npm run links:outside -- FILE. Nothing is written where nothing is gone.
 */
import { writeFileSync } from 'node:fs';
import { readContent } from '../loading/read-content.ts';
import { followAll, issueText } from './upkeep/outside-links.ts';

const [file = 'outside-links.md'] = process.argv.slice(2);
const { content, problems } = readContent('content');
if (problems.length > 0) throw new Error('Content is broken: npm run content says where.');

const sources = content.sourceGroups.flatMap((group) => group.sources);
const idsOf = Map.groupBy(sources, ({ url }) => url);
const outcomes = await followAll([...idsOf.keys()], { gap: 1000, patience: 60_000, hosts: 8 });

for (const { url, state, why } of outcomes) if (state !== 'there') console.log(state, why, url);
const text = issueText(outcomes, (url) => (idsOf.get(url) ?? []).map(({ id }) => id));
if (text === null) console.log(`None of ${outcomes.length} addresses is gone.`);
else writeFileSync(file, text);
