import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../../src/domain/search/read/plain-text.ts';

describe('plainText', () => {
  it.each([
    ['entities', '&lt;Code&gt;A&amp;B&lt;/Code&gt;', '<Code>A&B</Code>'],
    ['entities escaped twice', '&amp;lt;Code&amp;gt;', '<Code>'],
    ['a JSON string', '"<a b=\\"c\\">\\n"', '"<a b="c">\n"'],
    ['a JSON string in a JSON string', '\\\\\\"Code\\\\\\"', '"Code"'],
    ['unicode escapes', '\\u003cCode\\u003e \\x3cb\\x3e', '<Code> <b>'],
    ['entities with numbers', '&#60;Code&#x3E; &#40;x&#41; &unknown;', '<Code> (x) &unknown;'],
    ['percent encoding', '%3CCode%3Ex%3C/Code%3E %28y%29', '<Code>x</Code> (y)'],
    ['colours', '\u001b[31mERROR\u001b[0m', 'ERROR'],
    ['a frame', '│ Error', '  Error'],
    ['a line that Terraform broke', '│ first\n│ second', '  first second'],
    ['typographic quotes', '“a” ‘b’', '"a" \'b\''],
    ['invisible characters', 'No\u200bSuch\u00a0Key', 'NoSuch Key'],
  ])('undoes %s', (_, input, output) => {
    expect(plainText(input)).toBe(output);
  });

  const long = (length: number) => 'x'.repeat(length);

  it.each([
    ['on a screen of 80 columns', `${long(79)}y\nz`, `${long(79)}yz`],
    [
      'on a screen as wide as two lines',
      `${long(90)}\nab${long(88)}\nc`,
      `${long(90)}ab${long(88)}c`,
    ],
  ])('joins a line that breaks off within a word, %s', (_, input, output) => {
    expect(plainText(input)).toBe(output);
  });

  it.each([
    ['is shorter than the screen', `${long(70)}\nz`],
    ['ends with a whole word', `${long(79)}.\nz`],
    ['goes on with a capital', `${long(80)}\nZ`],
    ['is one of two entries of a log', `retrying ${long(61)}\nretrying ${long(61)}`],
  ])('leaves a line alone that %s', (_, input) => {
    expect(plainText(input)).toBe(input);
  });

  it('reads the beginning and the end of a very long text', () => {
    const text = plainText(`begin${'x'.repeat(1_000_000)}end`);
    expect(text.length).toBeLessThan(310_000);
    expect(text.startsWith('begin')).toBe(true);
    expect(text.endsWith('end')).toBe(true);
  });
});
