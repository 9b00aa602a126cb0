import { describe, expect, it } from 'vitest';
import {
  matchAmazons,
  matchSituation,
} from '../../../../../src/domain/search/reading/situation.ts';
import { situationSigns } from '../../../../../src/domain/search/reading/situation-signs.ts';
import { tellingWords } from '../../../../../src/domain/text/words.ts';
import { content, resolverFromContent, signs } from '../resolver-from-content.ts';

const { resolve } = await resolverFromContent();

/** What of Amazon was seen with a message, as the AWS CLI prints it, whoever sent it. */
const printed = content.codes.flatMap((facts) =>
  facts.seen.flatMap(({ system, message }) => {
    if (system !== 'aws' || !message) return [];
    const said = message.replace(/\{[\w -]+\}/g, 'some-value');
    const line = `An error occurred (${facts.code}) when calling the GetObject operation: ${said}`;
    return [{ facts, message, line }];
  }),
);

it('a line of a client leads to a case with its message, and to one of Amazon, or to none', async () => {
  const wrong: string[] = [];
  for (const { facts, message, line } of printed) {
    const reading = await resolve(line).read(async () => signs);
    if (reading?.clues?.code !== facts.code) continue;
    const own = situationSigns(facts, content.systems);
    const index = matchSituation(own, reading.clues) ?? matchAmazons(own, reading.clues);
    const found = index === undefined ? undefined : facts.seen[index];
    if (found && !(found.system === 'aws' && sameWords(found.message, message))) wrong.push(line);
  }
  expect(printed.length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});

/** Whether two messages say the same in nearly the same words. */
function sameWords(one = '', other = ''): boolean {
  const [left, right] = [one, other].map((text) => new Set(tellingWords(text).split(' ')));
  return left !== undefined && right !== undefined && left.symmetricDifference(right).size <= 1;
}

const explained = content.codes.flatMap((facts) =>
  facts.seen.flatMap(({ system, message = '', resource }, index) =>
    system === 'ias3' && resource
      ? [
          {
            code: facts.code,
            index,
            message,
            resource,
            own: situationSigns(facts, content.systems),
          },
        ]
      : [],
  ),
);

/** The reply with this explanation, as the Archive sends it. */
const reply = (code: string, message: string, resource: string) =>
  `<?xml version='1.0' encoding='UTF-8'?>\n<Error><Code>${code}</Code><Message>${message}</Message><Resource>${resource}</Resource><RequestId>5c8a0bb3-5d8a-41a7-8a80-b08d53a4d60c</RequestId></Error>`;

describe('every explanation that the Internet Archive was seen to give', () => {
  it.each(explained)(
    'leads to its situation: $code, $resource',
    async ({ code, index, message, resource, own }) => {
      const text = resource.replace(/\{\w+\}/g, 'some-value');
      const { answers, read } = resolve(reply(code, message, text));
      const reading = await read(async () => signs);
      expect(answers[0]).toMatchObject({ code, certainty: 'exact' });
      expect(reading?.sender?.id).toBe('ias3');
      expect(reading?.clues?.code).toBe(code);
      expect(reading?.clues && matchSituation(own, reading.clues)).toBe(index);
    },
  );
});

it('a cut explanation still leads to its situation', async () => {
  const spam = explained.find(({ resource }) => resource.includes('appears to be spam'));
  if (!spam) throw new Error('The content has no spam refusal.');
  const cut = 'Your upload of my-item from username me@example.org appears to be spam.';
  const reading = await resolve(reply('SlowDown', 'Please reduce your request rate.', cut)).read(
    async () => signs,
  );
  expect(reading?.clues && matchSituation(spam.own, reading.clues)).toBe(spam.index);
});

describe('an explanation that was pasted by itself', () => {
  it.each(explained.filter(({ resource }) => resource.split(' ').length > 5))(
    'leads to its situation: $code, $resource',
    async ({ code, index, resource, own }) => {
      const { answers, read } = resolve(resource.replace(/\{\w+\}/g, 'some-value'));
      expect(answers.map((answer) => answer.code)).toContain(code);
      const reading = await read(async () => signs);
      // Another code may have the same explanation; then its own situation is found.
      if (reading?.clues?.code === code) {
        expect(matchSituation(own, reading.clues)).toBe(index);
      }
    },
  );
});
