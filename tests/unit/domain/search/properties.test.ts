import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from '../../../../src/domain/text/fold.ts';
import { nameParts } from '../../../../src/domain/text/name-parts.ts';
import { tellingWords } from '../../../../src/domain/text/words.ts';
import { content, resolverFromContent } from './resolver-from-content.ts';

const { codes } = content;
const names = codes
  // A reason phrase of HTTP stands for its status as well, so it is only likely.
  .filter(({ family }) => family !== 'bare-statuses')
  .map(({ code }) => code);
const { resolve } = await resolverFromContent();

const joined = (separator: string) => (code: string) => nameParts(code).join(separator);
const spellings: Record<string, (code: string) => string> = {
  'as servers send it': (code) => code,
  'lower case': (code) => code.toLowerCase(),
  'upper case': (code) => code.toUpperCase(),
  'snake case': (code) => joined('_')(code).toLowerCase(),
  constant: (code) => joined('_')(code).toUpperCase(),
  'kebab case': (code) => joined('-')(code).toLowerCase(),
  words: (code) => joined(' ')(code).toLowerCase(),
  title: joined(' '),
  'camel case': (code) => code.charAt(0).toLowerCase() + code.slice(1),
  quotes: (code) => `"${code}"`,
  'back-ticks': (code) => `\`${code}\``,
  'the element': (code) => `<Code>${code}</Code>`,
};

it.each(Object.entries(spellings))('every code in %s is certain', (_, spell) => {
  const isCertain = (code: string) => {
    const [first] = resolve(spell(code)).answers;
    return first?.code === code && first.certainty === 'exact';
  };
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((code) => !isCertain(code))).toEqual([]);
});

describe('a message, listed or seen', () => {
  const messages = codes.flatMap(({ code, listed, seen }) => [
    ...Object.values(listed).map(({ wording }) => [code, wording] as const),
    ...seen.flatMap(({ message }) => (message ? [[code, message] as const] : [])),
  ]);

  // Two words by themselves, as "Invalid arn", are said of other things, too.
  const telling = messages.filter(([, message]) => tellingWords(message).split(' ').length > 2);

  it('leads to its code', () => {
    const isFound = ([code, message]: readonly [string, string]) => {
      const said = message.replaceAll('{action}', 's3:GetObject').replace(/\{[\w -]+\}/g, 'value');
      return resolve(said).answers.some((answer) => answer.code === code);
    };
    expect(telling.length).toBeGreaterThan(0);
    expect(telling.filter((message) => !isFound(message))).toEqual([]);
  });
});

/** Every name of an error that is known, folded: what spells one of them is no slip of another. */
const known = new Set(
  [
    ...codes.flatMap(({ code, aliases }) => [code, ...aliases]),
    ...content.lists.flatMap(({ rows }) => rows.map(({ code }) => code)),
    ...content.systems.flatMap(({ sends }) => Object.keys(sends?.codes ?? {})),
  ].map(foldName),
);

/** One letter missing, added, wrong, or swapped with its neighbour. */
const slips = fc
  .record({
    code: fc.constantFrom(...names.filter((code) => code.length > 7)),
    place: fc.nat(),
    letter: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
    kind: fc.constantFrom('missing', 'added', 'wrong', 'swapped'),
  })
  .map(({ code, place, letter, kind }) => {
    const at = place % code.length;
    const [before, after] = [code.slice(0, at), code.slice(at + 1)];
    const text = {
      missing: before + after,
      added: before + letter + code.slice(at),
      wrong: before + letter + after,
      swapped: before + after.slice(0, 1) + code.charAt(at) + after.slice(1),
    }[kind];
    return { code, text: text ?? code };
  })
  .filter(({ code, text }) => foldName(text) === foldName(code) || !known.has(foldName(text)));

describe('a misspelled code', () => {
  it('is among the first three, and no other code is certain', () => {
    fc.assert(
      fc.property(slips, ({ code, text }) => {
        const { answers } = resolve(text);
        const certain = answers.filter(({ certainty }) => certainty === 'exact');
        expect(answers.slice(0, 3).map((answer) => answer.code)).toContain(code);
        expect(certain.every((answer) => answer.code === code)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('any input', () => {
  const known = new Set(names.map(foldName));

  it('raises no exception, and text at random is not answered as certain', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 100 }),
      fc
        .array(
          fc.constantFrom(
            '<',
            '</',
            'Code',
            '>',
            '"',
            "'",
            '&lt;',
            '\\n',
            '%3C',
            '\n',
            ' ',
            '(',
            '{',
            'error',
            ':',
          ),
        )
        .map((parts) => parts.join('')),
      fc.lorem({ maxCount: 40 }),
    );
    fc.assert(
      fc.property(text, (input) => {
        const { answers } = resolve(input);
        const isNumber = /^\D*[1-5]\d\d\D*$/.test(input);
        if (known.has(foldName(input)) || isNumber) return;
        expect(answers.filter(({ certainty }) => certainty === 'exact')).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});
