import type { StatusVerdict } from '../../domain/lists/status.ts';
import type { WordingVerdict } from '../../domain/lists/wording-verdict.ts';

/** Verdicts in words: `kind` picks mark and colour, `label` says it without either. */
export interface VerdictLabel {
  kind: 'same' | 'near' | 'different' | 'unknown';
  label: string;
}

export const wordingVerdicts: Record<WordingVerdict, VerdictLabel> = {
  identical: { kind: 'same', label: 'identical' },
  cosmetic: { kind: 'near', label: 'differs: letter case or punctuation only' },
  different: { kind: 'different', label: 'differs: different words' },
};

export const statusVerdicts: Record<StatusVerdict, VerdictLabel> = {
  identical: { kind: 'same', label: 'identical' },
  condition: { kind: 'near', label: 'same number, with a condition' },
  phrase: { kind: 'near', label: 'same number, another phrase' },
  different: { kind: 'different', label: 'different' },
  'not-stated': { kind: 'unknown', label: 'not stated' },
};
