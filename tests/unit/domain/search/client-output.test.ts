import { describe, expect, it } from 'vitest';
import { readStatus } from '../../../../src/domain/lists/status.ts';
import { createResolver } from '../../../../src/domain/search/index.ts';
import { clientFormats, type Failure } from './client-output/index.ts';
import { codesFromContent, lexiconFromContent } from './lexicon-from-content.ts';

const codes = codesFromContent();
const resolve = createResolver(lexiconFromContent());

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

describe.each(clientFormats)('the output of $client', ({ tells, print }) => {
  it(`leads to the right page by its ${tells}, for every code`, () => {
    const wrong = failures.filter((failure) => {
      const [first] = resolve(print(failure)).answers;
      const page = first?.code ?? `status:${first?.status}`;
      const right =
        tells === 'code'
          ? [failure.code]
          : tells === 'message'
            ? ownersOf(failure.message)
            : [`status:${failure.status}`, failure.code];
      return !right.includes(page);
    });
    expect(wrong.length / failures.length, JSON.stringify(wrong.slice(0, 3))).toBeLessThan(0.01);
  });
});
