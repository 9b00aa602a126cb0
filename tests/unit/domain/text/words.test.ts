import { describe, expect, it } from 'vitest';
import { nameParts } from '../../../../src/domain/text/name-parts.ts';
import { splitWords, stem, tellingWords } from '../../../../src/domain/text/words.ts';

describe('splitWords', () => {
  it('keeps telling words, stemmed, and their places', () => {
    const text = 'The specified key does not exist.';
    const { list, starts, ends, leads } = splitWords(text);
    expect(list).toEqual(['specifi', 'key', 'doe', 'not', 'exist']);
    expect(text.slice(starts[1], ends[1])).toBe('key');
    expect(leads[0]).toBe(0);
  });

  it.each([
    ["doesn't match", 'does not match'],
    ['isnt empty', 'is not empty'],
    ["can't delete", 'can not delete'],
    ['cannot delete', 'can not delete'],
    ['didnt match', 'did not match'],
  ])('reads the contraction in “%s” as two words', (short, long) => {
    const withoutEmptyWords = (text: string) =>
      splitWords(text).list.filter((word) => word !== 'is');
    expect(withoutEmptyWords(short)).toEqual(withoutEmptyWords(long));
  });

  it('keeps places right where a letter grows in lower case', () => {
    const text = 'İİ key';
    const { starts } = splitWords(text);
    expect(text.slice(starts.at(-1))).toBe('key');
  });
});

describe('stem', () => {
  it.each([
    ['keys', 'key'],
    ['exceeded', 'exceed'],
    ['access', 'access'],
    ['s3', 's3'],
  ])('shortens %s to %s', (word, short) => {
    expect(stem(word)).toBe(short);
  });
});

describe('tellingWords', () => {
  it('marks what varies', () => {
    expect(tellingWords('Your upload of {item} is <reason>')).toBe('upload');
    expect(tellingWords('Server at s3.us.archive.org Port 80')).toBe('server * port 80');
    expect(tellingWords('over the size {bytes} limit')).toBe('over size * limit');
  });
});

describe('nameParts', () => {
  it.each([
    ['NoSuchKey', ['No', 'Such', 'Key']],
    ['MalformedACLError', ['Malformed', 'ACL', 'Error']],
    ['Redirect', ['Redirect']],
  ])('splits %s', (name, parts) => {
    expect(nameParts(name)).toEqual(parts);
  });
});
