/**
 * Measures the search: how often the right page stands first, and among the first three, for a file
 * of pastes with their right answers. `npm run search:report [-- file.json]`, after a build.
 *
 * The file is a list of `{ text, kind, expect: ["Code" | "status:404"], nonsense? }`; without one the
 * project's own corpus is used. Nonsense is right when nothing is answered as certain.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Resolution } from '../src/domain/search/index.ts';
import type { Lexicon } from '../src/domain/search/known/lexicon.ts';
import { bundleResolver } from './resolver-bundle.ts';

interface Paste {
  text?: string;
  query?: string;
  kind: string;
  expect?: string[];
  client?: string;
  nonsense?: boolean;
}

interface Tally {
  pastes: number;
  'right first': number;
  'right in three': number;
  'wrong and certain': number;
}

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const corpus = process.argv[2] ?? fromHere('fixtures/pasted-errors/corpus.json');
const pastes = JSON.parse(readFileSync(corpus, 'utf8')) as Paste[];
const resolve = await loadResolver();
const tallies = new Map<string, Tally>();

for (const paste of pastes) {
  const text = paste.text ?? paste.query ?? '';
  const pages = resolve(text).answers.map(({ kind, code, status, certainty }) => ({
    page: kind === 'code' ? (code ?? '') : `status:${status}`,
    certainty,
  }));
  const expected = new Set(paste.expect);
  const isRight = ({ page }: { page: string }) => expected.has(page);
  const certain = pages.filter(({ certainty }) => certainty === 'exact');
  const isWrong = certain.length > 0 && !certain.slice(0, 1).some(isRight);
  const first = paste.nonsense ? !isWrong : pages.slice(0, 1).some(isRight);
  const three = paste.nonsense ? !isWrong : pages.slice(0, 3).some(isRight);
  for (const kind of [paste.nonsense ? 'nonsense' : paste.kind, 'all']) {
    const tally = tallies.get(kind) ?? emptyTally();
    tallies.set(kind, tally);
    tally.pastes += 1;
    tally['right first'] += Number(first);
    tally['right in three'] += Number(three);
    tally['wrong and certain'] += Number(isWrong);
  }
  if (!first) {
    const found = pages.slice(0, 3).map(({ page, certainty }) => `${page} (${certainty})`);
    console.log(`✗ ${paste.kind}: ${JSON.stringify(text.slice(0, 120))}`);
    console.log(
      `  wanted ${[...expected].join(' or ') || 'nothing'}, got ${found.join(', ') || 'nothing'}`,
    );
  }
}
console.table(Object.fromEntries(tallies));

function emptyTally(): Tally {
  return { pastes: 0, 'right first': 0, 'right in three': 0, 'wrong and certain': 0 };
}

/** The resolver with the lexicon that was built for it. */
async function loadResolver(): Promise<(input: string) => Resolution> {
  const lexicon = JSON.parse(
    readFileSync(fromHere('../dist/search/lexicon.json'), 'utf8'),
  ) as Lexicon;
  const folder = mkdtempSync(join(tmpdir(), 'search-report-'));
  try {
    const createResolver = await bundleResolver(join(folder, 'resolver.mjs'));
    return createResolver(lexicon);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
