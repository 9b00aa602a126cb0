import type { Certainty, Evidence } from '../evidence.ts';
import type { Input } from '../input.ts';
import type { Knowledge, Neighbour } from '../known/knowledge.ts';

/** One answer: a page of a code, of a status or of a topic, and how it was found. */
export interface Answer {
  kind: 'code' | 'status' | 'topic';
  /** Set when `kind` is `code`. */
  code?: string;
  /** Set when `kind` is `status`. */
  status?: number;
  /** Set when `kind` is `topic`: its id, and its title. */
  topic?: { id: string; title: string };
  certainty: Certainty;
  /** Why this is an answer, in words that follow "because". */
  why: string;
  /** What it rests on: the row of the table of evidence. */
  evidence: Evidence;
  /** Set when the text was recognised as what stands in `<Resource>`. */
  isExplanation?: true;
}

/** An answer before its evidence is judged, and the place in the text that led to it. */
export interface Finding extends Omit<Answer, 'certainty'> {
  at: number;
}

/** Tries one way of understanding the input; an empty list means "not this way". */
export type Step = (input: Input, knowledge: Knowledge) => Finding[];

/** Why an answer is one, where the words behind the number of a status tell it. */
export const phraseTells = 'the reason phrase gives it away';

export function codeFinding(code: string, evidence: Evidence, why: string, at: number): Finding {
  return { kind: 'code', code, evidence, why, at };
}

/** A code without a page leads to the pages that speak of it. */
export function neighbourFindings({ code, pages, why }: Neighbour, at: number): Finding[] {
  return pages.map((page) =>
    codeFinding(page, 'near', `${code} has no page of its own: ${why}`, at),
  );
}

export function statusFinding(
  status: number,
  evidence: Evidence,
  why: string,
  at: number,
): Finding {
  return { kind: 'status', status, evidence, why, at };
}
