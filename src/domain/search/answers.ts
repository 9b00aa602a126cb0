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
import { codesInSlots, codesInText } from './ways/named-codes.ts';
import type { Answer, Finding, Step } from './ways/step.ts';
import { typedName } from './ways/typed-name.ts';

/** The ways of understanding that no certain name waits for; they come with the phrases. */
export interface FurtherWays extends Readonly<Record<FurtherWay, Step>> {
  /** A code that stands in the place of the code and has no page, as printed. */
  unexplained: (input: Input, knowledge: Knowledge) => string | undefined;
}

type FurtherWay = 'messages' | 'descriptions' | 'questions' | 'misspelled' | 'statuses';

/** The answers, and how they came about. */
export interface Answered {
  answers: Answer[];
  input: Input;
  /** The row of the table that decided; nothing was found without one. */
  decidedBy?: Evidence;
  /** A code that stands in the place of the code and has no page, as printed. */
  unexplained?: string;
}

const nothing = () => [];
const noFurther: FurtherWays = {
  messages: nothing,
  descriptions: nothing,
  questions: nothing,
  misspelled: nothing,
  statuses: nothing,
  unexplained: () => undefined,
};

/** By which way each piece of evidence is found; a way is tried only when a row asks for it. */
const wayOf: Readonly<Partial<Record<Evidence, keyof Ways>>> = {
  typed: 'typed',
  asked: 'typed',
  'asked-loose': 'typed',
  'guessed-name': 'typed',
  slot: 'named',
  spelled: 'named',
  label: 'named',
  'slot-loose': 'named',
  'spelled-loose': 'named',
  'slot-misspelled': 'named',
  'slot-cut': 'named',
  near: 'named',
  'slot-status': 'named',
  'slot-bare': 'named',
  'slot-phrase': 'named',
  message: 'messages',
  'client-words': 'messages',
  part: 'messages',
  'client-part': 'messages',
  described: 'descriptions',
  'beside-status': 'heard',
  'name-in-words': 'misspelled',
  status: 'statuses',
  'status-phrase': 'statuses',
  'status-loose': 'statuses',
  'status-phrase-loose': 'statuses',
  'status-codes': 'statuses',
  'asked-words': 'questions',
  question: 'questions',
};

type Ways = Record<'typed' | 'named' | 'heard' | FurtherWay, () => readonly Finding[]>;

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

function waysOf(input: Input, knowledge: Knowledge, further: FurtherWays): Ways {
  const once = (step: Step) => {
    let findings: Finding[] | undefined;
    return () => {
      findings ??= step(input, knowledge);
      return findings;
    };
  };
  const spoken = once(further.messages);
  const described = once(further.descriptions);
  return {
    heard: () => [...spoken(), ...described()],
    typed: once(typedName),
    named: once(namedCodes),
    misspelled: once(further.misspelled),
    statuses: once(further.statuses),
    messages: spoken,
    descriptions: described,
    questions: once(further.questions),
  };
}

const namedCodes: Step = (input, knowledge) => [
  ...codesInSlots(input, knowledge),
  ...codesInText(input, knowledge),
];

/** 429, 502, 413: a status that no S3 code here has, in a text that does not speak of S3. */
function isOthersStatus({ statuses, aboutS3 }: Input, knowledge: Knowledge): boolean {
  const sure = statuses.filter((mention) => mention.sure);
  return !aboutS3 && sure.length > 0 && !sure.some(({ number }) => knowledge.statuses.has(number));
}

/** "BucketAlreadyExists instead of AccessDenied": what a sentence is about, it names first. */
function isSentence({ text, slots }: Input): boolean {
  return slots.length === 0 && !/\n|\w: [A-Z]/.test(text);
}

/** The error that ends a log is the one that made it fail. */
function inOrder(findings: readonly Finding[], input: Input): readonly Finding[] {
  const isNamed = findings.some(({ evidence }) => wayOf[evidence] === 'named');
  if (!isNamed || isSentence(input)) return findings;
  return findings.toSorted((left, right) => right.at - left.at);
}

/**
 * Messages of other codes behind a code and its own message: a second error, of which only the
 * message was printed. What failed last goes first.
 */
function laterMessages(
  named: readonly Finding[],
  messages: () => readonly Finding[],
): readonly Finding[] {
  const [last] = named;
  if (last?.evidence !== 'spelled') return [];
  const codes = new Set(named.map(({ code }) => code));
  const own = messages().find(({ code, at }) => code === last.code && at > last.at);
  if (!own) return [];
  const isLater = ({ evidence, code, at }: Finding) =>
    evidence === 'message' && !codes.has(code) && at > own.at;
  return messages().filter(isLater);
}

/** Of several errors in one text, the last one failed, and an earlier one may be why. */
function inTime(findings: readonly Finding[], input: Input): readonly Finding[] {
  const pages = new Set(findings.map(({ kind, code }) => (kind === 'code' ? code : undefined)));
  const isNamed = findings.some(({ evidence }) => wayOf[evidence] === 'named');
  if (pages.size < 2 || !isNamed || isSentence(input)) return findings;
  const [last, ...earlier] = findings;
  return [
    ...(last ? [{ ...last, why: `${last.why}; it failed last` }] : []),
    ...earlier.map((finding) =>
      finding.code === last?.code
        ? finding
        : {
            ...finding,
            why: `${finding.why}; it stands before the last one, perhaps as its cause`,
          },
    ),
  ];
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
