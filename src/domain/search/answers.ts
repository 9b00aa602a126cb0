import { type Input, readInput } from './input.ts';
import type { Knowledge } from './known/knowledge.ts';
import { askedWords } from './ways/asked-words.ts';
import { descriptions, messages } from './ways/messages.ts';
import { misspelledName } from './ways/misspelled-name.ts';
import { codesInSlots, codesInText, holdsUnknownCode } from './ways/named-codes.ts';
import { rateReport } from './ways/rate-report.ts';
import { statusOnly } from './ways/status-only.ts';
import type { Answer, Finding } from './ways/step.ts';
import { typedName } from './ways/typed-name.ts';

const mostAnswers = 8;

/** The answers, and what was read to find them. */
export interface Answered {
  answers: Answer[];
  input: Input;
}

/** Understands anything typed or pasted. The best answer comes first; there may be none. */
export function answer(raw: string, knowledge: Knowledge): Answered {
  const input = readInput(raw, knowledge);
  return { input, answers: input.text === '' ? [] : inOrder(findAll(input, knowledge)) };
}

/**
 * The ways of understanding, surest first. A later way is tried only when the earlier ones found
 * nothing, except that messages are read beside codes: one may explain the other.
 */
function findAll(input: Input, knowledge: Knowledge): Finding[] {
  const typed = typedName(input, knowledge);
  const said = messages(input, knowledge);
  // "Temporary redirect." names one code and is another one's message.
  if (typed.some(isExact)) return [...typed, ...said.map(asLikely)];
  const inText = codesInText(input, knowledge);
  const named = isSentence(input)
    ? inText
    : lastFirst([...codesInSlots(input, knowledge), ...inText]);
  if (named.some((finding) => isCode(finding) && isExact(finding))) {
    return [...named.filter(isCode), ...said.map(asLikely)];
  }
  if (named.some(isCode)) return [...named, ...said.map(asLikely)];
  // A code without a page stands in the text: its message may still be known, the rest is a guess.
  if (holdsUnknownCode(input, knowledge)) return said.map(asLikely);
  if (said.some(isExact)) return said;
  if (named.length > 0) return [...named, ...said, ...statusOnly(input, knowledge)];
  if (typed.length > 0) return [...typed, ...said];
  if (isOthersStatus(input, knowledge)) return said;
  const described = [...descriptions(input, knowledge), ...rateReport(input, knowledge)];
  if (said.length > 0) return [...said, ...described];
  const spoken = [...described, ...misspelledName(input, knowledge)];
  const statuses = statusOnly(input, knowledge);
  // Words that describe or name a code tell more than the status that comes with it.
  const found = [...spoken, ...(spoken.length > 0 ? statuses.map(asBeside) : statuses)];
  return found.length > 0 ? found : askedWords(input, knowledge);
}

/** 429, 502, 413: a status that no S3 code here has, in a text that does not speak of S3. */
function isOthersStatus({ statuses, aboutS3 }: Input, knowledge: Knowledge): boolean {
  const sure = statuses.filter((mention) => mention.sure);
  const isKnown = ({ number }: { number: number }) => knowledge.statuses.has(number);
  return !aboutS3 && sure.length > 0 && !sure.some(isKnown);
}

const isCode = ({ kind }: Finding) => kind === 'code';
const isExact = ({ certainty }: Finding) => certainty === 'exact';
const asBeside = (finding: Finding) => (isCode(finding) ? finding : asLikely(finding));
const asLikely = (finding: Finding): Finding => ({ ...finding, certainty: 'likely' });

/** "BucketAlreadyExists instead of AccessDenied": what a sentence is about, it names first. */
function isSentence({ text, slots }: Input): boolean {
  return slots.length === 0 && !/\n|\w: [A-Z]/.test(text);
}

/** The error that ends a log is the one that made it fail. */
function lastFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((left, right) => right.at - left.at);
}

/** One answer per page: certain ones first, each with its first reason. */
function inOrder(findings: readonly Finding[]): Answer[] {
  const answers = new Map<string, Answer>();
  const isLikely = (finding: Finding) => !isExact(finding);
  for (const { at: _, ...found } of [...findings.filter(isExact), ...findings.filter(isLikely)]) {
    const page = found.kind === 'code' ? (found.code ?? '') : `status ${found.status}`;
    if (!answers.has(page)) answers.set(page, found);
  }
  return [...answers.values()].slice(0, mostAnswers);
}
