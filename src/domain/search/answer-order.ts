import { wayOf } from './all-ways.ts';
import type { Input } from './input.ts';
import type { Finding } from './ways/step.ts';

/** "BucketAlreadyExists instead of AccessDenied": what a sentence is about, it names first. */
function isSentence({ text, slots }: Input): boolean {
  return slots.length === 0 && !/\n|\w: [A-Z]/.test(text);
}

/** The error that ends a log is the one that made it fail. */
export function inOrder(findings: readonly Finding[], input: Input): readonly Finding[] {
  const isNamed = findings.some(({ evidence }) => wayOf[evidence] === 'named');
  if (!isNamed || isSentence(input)) return findings;
  return findings.toSorted((left, right) => right.at - left.at);
}

/**
 * Messages of other codes behind a code and its own message: a second error, of which only the
 * message was printed. What failed last goes first.
 */
export function laterMessages(
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
export function inTime(findings: readonly Finding[], input: Input): readonly Finding[] {
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
