import { describe, expect, it } from 'vitest';
import { nothingInWords } from '../../../../src/views/search/nothing-in-words.ts';

const vain = { name: undefined, systems: undefined, isReadWhole: true, isFiltered: false };

describe('nothingInWords', () => {
  it('says of words that they are no known error', () => {
    expect(nothingInWords(vain)).toEqual({
      headline: 'No error is known by these words',
      more: [],
    });
  });

  it.each([
    [[], 'FlurbNotFound has no page here; it stands in no list and in no source that was read'],
    [['Ceph'], 'FlurbNotFound has no page here; it stands in the list or the source of Ceph'],
    // Where that file could not be had, nothing is claimed.
    [undefined, 'FlurbNotFound has no page here'],
  ])('says whose a code is that has no page: %j', (systems, headline) => {
    expect(nothingInWords({ ...vain, name: 'FlurbNotFound', systems }).headline).toBe(headline);
  });

  it('says that a long text was not read whole', () => {
    const { headline, more } = nothingInWords({ ...vain, isReadWhole: false });
    expect(headline).toBe('No error was found in what was read');
    expect(more.join()).toContain('Only the beginning and the end of your text were read.');
  });

  it('says that it is the filters', () => {
    expect(nothingInWords({ ...vain, isFiltered: true }).headline).toBe(
      'No answer passes these filters',
    );
  });
});
