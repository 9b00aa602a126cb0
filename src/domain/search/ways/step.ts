import type { Input } from '../input.ts';
import type { Knowledge } from '../known/knowledge.ts';
import type { Neighbour } from '../known/neighbours.ts';

export type Certainty = 'exact' | 'likely';

/** One answer: a page of a code or of a status, and how it was found. */
export interface Answer {
  kind: 'code' | 'status';
  /** Set when `kind` is `code`. */
  code?: string;
  /** Set when `kind` is `status`. */
  status?: number;
  certainty: Certainty;
  /** Why this is an answer, in words that follow "because". */
  why: string;
}

/** An answer and the place in the text that led to it; of several the last place counts. */
export interface Finding extends Answer {
  at: number;
}

/** Tries one way of understanding the input; an empty list means "not this way". */
export type Step = (input: Input, knowledge: Knowledge) => Finding[];

export function codeFinding(code: string, certainty: Certainty, why: string, at: number): Finding {
  return { kind: 'code', code, certainty, why, at };
}

/** A code without a page leads to the pages that speak of it. */
export function neighbourFindings({ code, pages, why }: Neighbour, at: number): Finding[] {
  return pages.map((page) =>
    codeFinding(page, 'likely', `${code} has no page of its own: ${why}`, at),
  );
}

export function statusFinding(
  status: number,
  certainty: Certainty,
  why: string,
  at: number,
): Finding {
  return { kind: 'status', status, certainty, why, at };
}
