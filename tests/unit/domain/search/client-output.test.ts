import { describe, expect, it } from 'vitest';
import { readStatus } from '../../../../src/domain/lists/status.ts';
import { clientFormats, type Failure } from './client-output/index.ts';
import { pageOf } from './paste.ts';
import { content, names, resolverFromContent } from './resolver-from-content.ts';

const { codes } = content;
const { resolve } = await resolverFromContent();
const pages = new Set(codes.map(({ code }) => code));
/** Names that clients make of a status: for these the status goes first. */
const bareNames = new Map(
  names.codes.flatMap(([code, , remarks]) =>
    remarks?.status === undefined ? [] : [[code, `status:${remarks.status}`]],
  ),
);

/** Every message of every code, listed or seen, with the status it comes with. */
const failures: Failure[] = codes.flatMap(({ code, listed, seen }) => {
  const texts = new Map<string, string>();
  for (const { wording, status } of Object.values(listed)) texts.set(wording, status);
  const usual = Object.values(listed)[0]?.status ?? '400 Bad Request';
  for (const { message, status } of seen) {
    if (message) texts.set(message.replace(/\{(\w+)\}/g, fillIn), status ?? usual);
  }
  return [...texts].map(([message, printed]) => {
    const { number, phrase } = readStatus(printed);
    return { code, message, status: number ?? 400, phrase: number ? phrase : 'Bad Request' };
  });
});

function fillIn(_: string, name: string): string {
  const examples: Record<string, string> = {
    action: 's3:GetObject',
    arn: 'arn:aws:iam::1:user/me',
  };
  return examples[name] ?? 'some-value';
}

/** The codes with this message: which of them it was, the message alone does not tell. */
function ownersOf(message: string): string[] {
  const wanted = message.replace(/\.$/, '');
  return failures.filter((other) => other.message.includes(wanted)).map(({ code }) => code);
}

/** The pages that answer a failure printed by its code, its message or its status. */
function pagesFor(tells: 'code' | 'message' | 'status', failure: Failure): string[] {
  const bare = bareNames.get(failure.code);
  const own = [failure.code, ...(bare === undefined ? [] : [bare])];
  // A phrase that clients write as a code may be one: `ServiceUnavailable`.
  if (tells === 'status') return [`status:${failure.status}`, ...own, foldedPhrase(failure)];
  if (tells === 'message') return [...ownersOf(failure.message), ...own.slice(1)];
  // A class such as AccessDeniedException may be a code of its own.
  return [...own, ...[`${failure.code}Exception`].filter((name) => pages.has(name))];
}

const foldedPhrase = ({ phrase }: Failure) => phrase.replaceAll(' ', '');

let answered = 0;
let missed = 0;

/** Of several clients each prints other failures, and between them all; every night each prints all. */
const shares = process.env['EVERY_PAGE'] ? 1 : 3;
const formats = clientFormats.map((format, place) => ({
  ...format,
  printed: failures.filter((_, index) => index % shares === place % shares),
}));

describe.each(formats)('the output of $client', ({ tells, print, printed }) => {
  it(`leads to the right page by its ${tells}, for every code that it prints`, () => {
    const wrong = printed.filter((failure) => {
      const [first] = resolve(print(failure)).answers;
      return !first || !pagesFor(tells, failure).includes(pageOf(first));
    });
    answered += printed.length;
    missed += wrong.length;
    // A message of two words by itself is said of other things, too.
    expect(wrong.length / printed.length, JSON.stringify(wrong.slice(0, 3))).toBeLessThan(0.03);
  });
});

describe('the output of all clients', () => {
  it('leads to the right page 997 times in 1,000', () => {
    expect(answered).toBeGreaterThan(50_000 / shares);
    expect(missed / answered).toBeLessThan(0.003);
  });
});
