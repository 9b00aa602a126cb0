import { qualityOf, senderQuality } from '../../search-quality.ts';
import { pasteFiles, pastesIn } from '../../unit/domain/search/paste.ts';
import type { Part } from '../part.ts';
import { column, type Table } from '../report/table.ts';

/** Counts, not times: the same on every machine. `npm run search:report` names what was missed. */
export const searchQuality: Part = {
  name: 'search',
  title: 'Search: whether the answers are right',
  measure: async () => ({ tables: [pastesTable(), sendersTable()], failures: [] }),
};

function pastesTable(): Table {
  const rows = pasteFiles.flatMap((file) => {
    const { tallies } = qualityOf(pastesIn(file));
    return ['all', 'look-alikes'].flatMap((kind) => {
      const tally = tallies.get(kind);
      return tally ? [[`${file}, ${kind}`, ...Object.values(tally)]] : [];
    });
  });
  return {
    caption: 'Pastes of people, and look-alikes that are no errors of S3',
    columns: [
      column('Pastes', 'text'),
      column('Number', 'count'),
      column('Right first', 'count'),
      column('Right in three', 'count'),
      column('Wrong and certain', 'count'),
    ],
    rows,
    notes: [
      'Gathered from public threads, with the page that is right for each; a look-alike is right when nothing is called certain. The rules were tuned on all of them.',
    ],
  };
}

function sendersTable(): Table {
  return {
    caption: 'Who sent a recorded reply',
    columns: [
      column('Form', 'text'),
      column('Replies', 'count'),
      column('Named right', 'count'),
      column('Wrong and certain', 'count'),
    ],
    rows: senderQuality().map((row) => Object.values(row)),
    notes: ['One of the systems has no page here, so that its reply cannot be named.'],
  };
}
