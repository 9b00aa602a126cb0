import { type FurtherWays, noFurther, wayOf, waysOf } from './all-ways.ts';
import { inOrder, inTime, laterMessages } from './answer-order.ts';
import {
  type Certainty,
  type Evidence,
  type EvidenceRow,
  evidenceTable,
  rowOf,
} from './evidence.ts';
import type { Input } from './input.ts';
import type { Knowledge } from './known/knowledge.ts';
import { limits } from './limits.ts';
import type { Answer, Finding } from './ways/step.ts';

/** The answers, and how they came about. */
export interface Answered {
  answers: Answer[];
  input: Input;
  /** The row of the table that decided; nothing was found without one. */
  decidedBy?: Evidence;
  /** A code that stands in the place of the code and has no page, as printed. */
  unexplained?: string;
}

/** Judges what the ways find by the table of evidence. The best answer comes first; there may be none. */
export function judge(
  input: Input,
  knowledge: Knowledge,
  further: FurtherWays = noFurther,
): Answered {
  if (input.text === '') return { input, answers: [] };
  const ways = waysOf(input, knowledge, further);
  const unexplained = further.unexplained(input, knowledge);
  const found = (evidence: Evidence): readonly Finding[] => {
    const way = wayOf[evidence];
    return way ? ways[way]().filter((finding) => finding.evidence === evidence) : [];
  };
  const decides = ({ evidence }: EvidenceRow): boolean => {
    if (evidence === 'unexplained') return unexplained !== undefined;
    if (evidence === 'others-status') return isOthersStatus(input, knowledge);
    return found(evidence).length > 0;
  };
  const decider = evidenceTable.find(decides);
  const left = unexplained === undefined ? {} : { unexplained };
  if (!decider) return { input, answers: [], ...left };
  const equals = evidenceTable.filter(({ rank }) => rank === decider.rank);
  const named = inOrder(
    equals.flatMap(({ evidence }) => found(evidence)),
    input,
  );
  const strong = inTime([...laterMessages(named, ways.messages), ...named], input);
  const besides = new Set(equals.flatMap(({ beside }) => beside));
  const weak = evidenceTable.flatMap(({ evidence }) =>
    besides.has(evidence) ? found(evidence) : [],
  );
  const answers = onePerPage([
    ...strong.map((finding) => judged(finding, rowOf(finding.evidence).certainty)),
    ...weak.map((finding) => judged(finding, 'likely')),
  ]);
  return { input, answers, decidedBy: decider.evidence, ...left };
}

/** 429, 502, 413: a status that no S3 code here has, in a text that does not speak of S3. */
function isOthersStatus({ statuses, aboutS3 }: Input, knowledge: Knowledge): boolean {
  const sure = statuses.filter((mention) => mention.sure);
  return !aboutS3 && sure.length > 0 && !sure.some(({ number }) => knowledge.statuses.has(number));
}

function judged({ at: _, ...finding }: Finding, certainty: Certainty): Answer {
  return { ...finding, certainty };
}

/** One answer per page: certain ones first, each with its first reason. */
function onePerPage(answers: readonly Answer[]): Answer[] {
  const byPage = new Map<string, Answer>();
  const isExact = ({ certainty }: Answer) => certainty === 'exact';
  const ordered = [...answers.filter(isExact), ...answers.filter((answer) => !isExact(answer))];
  for (const answer of ordered) {
    const page = answer.code ?? answer.topic?.id ?? String(answer.status);
    const key = `${answer.kind} ${page}`;
    if (!byPage.has(key)) byPage.set(key, answer);
  }
  return [...byPage.values()].slice(0, limits.answers.all);
}
