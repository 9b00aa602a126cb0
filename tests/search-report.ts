/**
 * Measures the search: how often the right page stands first, and among the first three, how often
 * something wrong is certain, and whether senders are named right. It says which row of the table of
 * evidence decided what went wrong, and how often each row decides. `npm run search:report [-- file.json]`.
 *
 * A file is a list of `{ text, kind, expect: ["Code" | "status:404" | "topic:cors"] }`; without one
 * the project's own are read. What expects nothing is right when nothing is answered as certain.
 */
import { readFileSync } from 'node:fs';
import { evidenceTable } from '../src/domain/search/evidence.ts';
import { evidenceMeaning } from '../src/domain/search/evidence-meaning.ts';
import { readFields } from '../src/domain/search/reading/fields.ts';
import { replyParts } from '../src/domain/search/reading/reply-parts.ts';
import { readSender } from '../src/domain/search/reading/sender.ts';
import { judge, type Paste, pageOf, pastesIn } from './unit/domain/search/paste.ts';
import { type Reply, replyCases, replyForms } from './unit/domain/search/reply-cases.ts';
import {
  content,
  resolverFromContent,
  senders,
} from './unit/domain/search/resolver-from-content.ts';

interface Tally {
  pastes: number;
  'right first': number;
  'right in three': number;
  'wrong and certain': number;
}

const { resolve } = await resolverFromContent();
const pages = new Set(content.codes.map(({ code }) => code));
const hasPage = (page: string) => page.includes(':') || pages.has(page);
const decisions = new Map<string, number>();

const [given] = process.argv.slice(2);
const corpora = given
  ? { [given]: JSON.parse(readFileSync(given, 'utf8')) as Paste[] }
  : Object.fromEntries(
      ['corpus', 'real-queries', 'fresh-reports'].map((name) => [name, pastesIn(name)]),
    );

for (const [name, pastes] of Object.entries(corpora)) {
  console.log(`\n${name}`);
  report(pastes);
}
if (!given) reportSenders();
reportRows();

function report(pastes: readonly Paste[]): void {
  const tallies = new Map<string, Tally>();
  for (const paste of pastes) {
    const resolution = resolve(paste.text);
    const { isRight, isWrongAndCertain } = judge(paste, resolution, hasPage);
    const found = resolution.answers.slice(0, 3).map(pageOf);
    const decidedBy = resolution.decidedBy ?? 'nothing';
    decisions.set(decidedBy, (decisions.get(decidedBy) ?? 0) + 1);
    const isInThree = isRight || found.some((page) => paste.expect.includes(page));
    for (const kind of [paste.expect.length === 0 ? 'look-alikes' : paste.kind, 'all']) {
      const tally = tallies.get(kind) ?? emptyTally();
      tallies.set(kind, tally);
      tally.pastes += 1;
      tally['right first'] += Number(isRight);
      tally['right in three'] += Number(isInThree);
      tally['wrong and certain'] += Number(isWrongAndCertain);
    }
    if (isRight) continue;
    console.log(`✗ ${paste.kind}: ${JSON.stringify(paste.text.slice(0, 120))}`);
    console.log(
      `  wanted ${paste.expect.join(' or ') || 'nothing'}, got ${found.join(', ') || 'nothing'}; “${decidedBy}” decided`,
    );
  }
  console.table(Object.fromEntries(tallies));
}

function emptyTally(): Tally {
  return { pastes: 0, 'right first': 0, 'right in three': 0, 'wrong and certain': 0 };
}

/** Real replies without their host names, as each kind of client prints them. */
function reportSenders(): void {
  console.log('\nsenders');
  const rows = replyForms.map(({ name, print }) => {
    const read = replyCases().map((reply: Reply) => {
      const text = print(reply);
      const parts = replyParts(text, readFields(text), undefined);
      return { wanted: reply.system, sender: readSender(parts, senders) };
    });
    const isRight = ({ wanted, sender }: (typeof read)[number]) => sender?.id === wanted;
    return [
      name,
      {
        replies: read.length,
        right: read.filter(isRight).length,
        'wrong and certain': read.filter(
          (one) => !isRight(one) && one.sender?.certainty === 'certain',
        ).length,
      },
    ];
  });
  console.table(Object.fromEntries(rows));
}

/** The table of evidence, and how often each row decided. */
function reportRows(): void {
  const rows = evidenceTable.map(({ evidence, rank, certainty }) => [
    evidence,
    { rank, certainty, decided: decisions.get(evidence) ?? 0, means: evidenceMeaning[evidence] },
  ]);
  console.log('\nevidence');
  console.table(Object.fromEntries(rows));
}
