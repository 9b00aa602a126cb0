import type { Answer } from '../../domain/search/index.ts';
import { urls } from '../addresses/urls.ts';

/** An answer of the search box, as one line of its list. */
export interface Row {
  href: string;
  title: string;
  /** The code whose summary belongs here; summaries are loaded after the first answer. */
  code?: string;
  /** The status that this is a row of. */
  status?: number;
  /** The topic whose summary belongs here. */
  topic?: string;
  /** What stands in the summary's place where nothing is loaded. */
  remark?: string;
  certainty: Answer['certainty'];
  why: string;
  /** Set where all that speaks for it is the status: these stand under one heading. */
  isOfStatus?: true;
}

/** The answers as rows. */
export function resolverRows(answers: readonly Answer[]): Row[] {
  return answers.map(({ code, status, topic, certainty, why, evidence }) => {
    if (code !== undefined) {
      const row = codeRow(code, certainty, why);
      return evidence === 'status-codes' ? { ...row, isOfStatus: true } : row;
    }
    if (topic === undefined) return statusRow(status ?? null, certainty, why);
    return { href: urls.topic(topic.id), title: topic.title, topic: topic.id, certainty, why };
  });
}

/** A code as a row, with why it is one. */
export function codeRow(code: string, certainty: Row['certainty'], why: string): Row {
  return { href: urls.code(code), title: code, code, certainty, why };
}

function statusRow(status: number | null, certainty: Row['certainty'], why: string): Row {
  return {
    href: urls.status(status),
    title: `Status ${status}`,
    ...(status !== null && { status }),
    remark: 'Every code with this status, and what to do when it is all you have.',
    certainty,
    why,
  };
}
