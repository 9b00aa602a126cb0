import type { evidenceMeaning } from './evidence-meaning.ts';

/** How sure an answer is: `exact`, where nothing else can be meant; `likely` otherwise. */
export type Certainty = 'exact' | 'likely';

/**
 * What an answer rests on. A way of understanding names it, the table below says what it is worth;
 * `evidence-meaning.ts` says in words what each is.
 */
export type Evidence = keyof typeof evidenceMeaning;

/** One row of the table: what a piece of evidence is worth, and what may stand beside it. */
export interface EvidenceRow {
  evidence: Evidence;
  /** Lower is stronger. Of the rows that are found the strongest decides; equals stand together. */
  rank: number;
  certainty: Certainty;
  /** Weaker evidence that still adds something, always as likely only; all other is silenced. */
  beside: readonly Evidence[];
}

/** What servers and clients were heard to say, from the surest down. */
const said = ['message', 'client-words', 'part', 'client-part'] as const;
const parts = ['part', 'client-part'] as const;
/** What names another error in the same text: words that several share are the first one's own. */
const others = ['message', 'client-words'] as const;
const named = ['slot-loose', 'spelled-loose', 'slot-misspelled', 'slot-cut', 'near'] as const;
const statuses = ['status', 'status-loose', 'status-phrase-loose'] as const;

/**
 * From evidence to certainty, rank and silence. Read it from the top: the first row that is found in
 * a text decides, what stands in its `beside` is added, everything else is left out. The rows
 * without findings of their own, `unexplained` and `others-status`, only silence.
 */
export const evidenceTable: readonly EvidenceRow[] = [
  row(1, 'typed', 'exact', said),
  row(1, 'asked', 'exact', said),

  row(2, 'slot', 'exact', [...named, ...others]),
  row(2, 'spelled', 'exact', [...named, ...others]),
  row(2, 'label', 'exact', [...named, ...others]),

  row(3, 'slot-loose', 'likely', said),
  row(3, 'spelled-loose', 'likely', said),
  row(3, 'slot-misspelled', 'likely', said),
  row(3, 'slot-cut', 'likely', said),
  row(3, 'near', 'likely', said),

  row(4, 'unexplained', 'likely', said),

  row(5, 'message', 'exact', ['client-words', ...parts]),

  row(6, 'client-words', 'exact', parts),

  row(7, 'slot-status', 'exact', [
    'slot-bare',
    'status-phrase-loose',
    ...parts,
    'beside-status',
    'status-codes',
  ]),
  row(7, 'slot-phrase', 'exact', [...parts, 'status-codes']),
  row(7, 'status-phrase', 'exact', [...parts, 'status-loose', 'status-codes']),

  row(8, 'asked-loose', 'likely', parts),
  row(8, 'guessed-name', 'likely', parts),

  row(9, 'others-status', 'likely', parts),

  row(10, 'part', 'likely', ['client-part', 'described', ...statuses]),

  row(11, 'client-part', 'likely', ['described', ...statuses]),

  row(12, 'own-words', 'likely', ['spoken-of', ...statuses, 'status-codes']),

  row(13, 'spoken-of', 'likely', ['described', ...statuses, 'status-codes']),

  row(14, 'described', 'likely', [...statuses, 'status-codes']),
  row(14, 'name-in-words', 'likely', [...statuses, 'status-codes']),

  row(15, 'status', 'exact', ['beside-status', 'status-codes', 'status-phrase-loose']),

  row(16, 'status-loose', 'likely', ['beside-status', 'status-codes', 'status-phrase-loose']),
  row(16, 'status-phrase-loose', 'likely', ['status-codes']),

  row(17, 'slot-bare', 'likely', []),
  row(17, 'beside-status', 'likely', []),
  row(17, 'status-codes', 'likely', []),

  row(18, 'question', 'likely', ['asked-words']),
  row(18, 'asked-words', 'likely', ['question']),
  row(18, 'understood', 'likely', []),
];

function row(
  rank: number,
  evidence: Evidence,
  certainty: Certainty,
  beside: readonly Evidence[],
): EvidenceRow {
  return { evidence, rank, certainty, beside };
}

const byEvidence = new Map(evidenceTable.map((entry) => [entry.evidence, entry]));

/** The row of a piece of evidence. Every evidence has one, which a test holds. @throws without one */
export function rowOf(evidence: Evidence): EvidenceRow {
  const found = byEvidence.get(evidence);
  if (!found) throw new Error(`The table has no row for "${evidence}".`);
  return found;
}
