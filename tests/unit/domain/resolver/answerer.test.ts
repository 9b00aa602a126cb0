import { describe, expect, it } from 'vitest';
import { createResolver } from '../../../../src/domain/resolver';
import { createAnswerer } from '../../../../src/domain/resolver/answerer';
import { smallLexicon } from './small-lexicon';

const early = createAnswerer(smallLexicon);
const whole = createResolver(smallLexicon);

describe('createAnswerer', () => {
  it.each([
    'NoSuchKey',
    'hello',
    '<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error> s3',
  ])('answers “%s” as createResolver does, and reads it later', async (input) => {
    const { answers, read } = early(input);
    expect(answers).toEqual(whole(input).answers);
    expect(await read()).toEqual(whole(input).reading);
  });
});
