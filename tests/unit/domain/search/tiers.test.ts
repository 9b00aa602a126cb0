import { describe, expect, it } from 'vitest';
import { createResolver } from '../../../../src/domain/search/index.ts';
import { smallNames, smallPhrases, smallQuestions } from './small-lexicon.ts';

const byNames = createResolver(smallNames);
const byPhrases = createResolver(smallNames);
await byPhrases.learn(smallPhrases);
const byQuestions = createResolver(smallNames);
await byQuestions.learn(smallPhrases);
await byQuestions.learnQuestions(smallQuestions);

describe('an answer from names alone', () => {
  it.each([
    'NoSuchKey',
    'no such key',
    's3 nosuchkey error',
    '<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>',
    'An error occurred (NoSuchKey) when calling the GetObject operation: x',
    'NoSu',
    '',
  ])('is settled for “%s”, and phrases do not change which is the first', (input) => {
    const first = byNames.resolve(input);
    expect(first.settled).toBe(true);
    expect(byPhrases.resolve(input).answers[0]?.code).toBe(first.answers[0]?.code);
  });

  it.each([
    'The specified key does not exist.',
    'An error occurred (403) when calling the HeadBucket operation: Forbidden',
    'Error when retrieving credentials from the chain of providers',
  ])('waits for phrases with “%s”', (input) => {
    expect(byNames.resolve(input).settled).toBe(false);
    expect(byPhrases.resolve(input).settled).toBe(true);
  });

  it.each([
    'HTTP 403',
    'which aws credentials are used',
    'Keine Anmeldedaten gefunden',
    'what is wrong with my upload',
  ])('waits for questions with “%s”', (input) => {
    expect(byPhrases.resolve(input).settled).toBe(false);
    expect(byQuestions.resolve(input).settled).toBe(true);
  });

  it('says whether it knows phrases', () => {
    expect(byNames.knowsPhrases()).toBe(false);
    expect(byPhrases.knowsPhrases()).toBe(true);
  });
});
