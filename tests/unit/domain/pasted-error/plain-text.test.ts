import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../src/domain/pasted-error/plain-text';

describe('plainText', () => {
  it.each([
    ['entities', '&lt;Code&gt;A&amp;B&lt;/Code&gt;', '<Code>A&B</Code>'],
    ['entities escaped twice', '&amp;lt;Code&amp;gt;', '<Code>'],
    ['a JSON string', '"<a b=\\"c\\">\\n"', '"<a b="c">\n"'],
    ['a JSON string in a JSON string', '\\\\\\"Code\\\\\\"', '"Code"'],
    ['unicode escapes', '\\u003cCode\\u003e \\x3cb\\x3e', '<Code> <b>'],
    ['percent encoding', '%3CCode%3Ex%3C/Code%3E', '<Code>x</Code>'],
    ['colours', '\u001b[31mERROR\u001b[0m', 'ERROR'],
    ['a frame', '│ Error', '  Error'],
    ['a line that Terraform broke', '│ first\n│ second', '  first second'],
    ['typographic quotes', '“a” ‘b’', '"a" \'b\''],
    ['invisible characters', 'No\u200bSuch\u00a0Key', 'NoSuch Key'],
  ])('undoes %s', (_, input, output) => {
    expect(plainText(input)).toBe(output);
  });

  it('reads the beginning and the end of a very long text', () => {
    const text = plainText(`begin${'x'.repeat(1_000_000)}end`);
    expect(text.length).toBeLessThan(310_000);
    expect(text.startsWith('begin')).toBe(true);
    expect(text.endsWith('end')).toBe(true);
  });
});
