import { describe, expect, it } from 'vitest';
import { buildLexicon, messageOf } from '../../../../src/domain/resolver/lexicon';
import { codesFromContent, lexiconFromContent } from './lexicon-from-content';

const codes = codesFromContent();
const lexicon = lexiconFromContent();

describe('buildLexicon', () => {
  it('has an entry for every code, with its wordings as printed', () => {
    expect(lexicon.codes.map(({ code }) => code)).toEqual(codes.map(({ code }) => code));
    for (const [index, { listed }] of codes.entries()) {
      for (const [system, row] of Object.entries(listed)) {
        expect(lexicon.codes[index]?.listed).toHaveProperty(system, [row.wording, row.status]);
      }
    }
  });

  it('keeps the recorded replies in their order, and says when a message is a listed one', () => {
    for (const [index, { seen }] of codes.entries()) {
      const entry = lexicon.codes[index];
      expect(entry?.seen?.length ?? 0).toBe(seen.length);
      seen.forEach(({ message }, position) => {
        const sighting = entry?.seen?.[position];
        if (entry && sighting)
          expect(messageOf(sighting, entry) === undefined).toBe(message === undefined);
      });
    }
  });

  it('can be sent as JSON', () => {
    expect(JSON.parse(JSON.stringify(lexicon))).toEqual(lexicon);
  });

  it('leaves out what clients print when it only repeats a name or a status', () => {
    const [first] = codes;
    if (!first) throw new Error('There is no content.');
    const clientNotes = [
      { client: 'other' as const, prints: `An error with ${first.code} in it happened` },
      { client: 'other' as const, prints: 'error 404 was what it said' },
      { client: 'other' as const, prints: 'the teapot is short and stout' },
    ];
    const {
      codes: [entry],
    } = buildLexicon([{ ...first, clientNotes }]);
    expect(entry?.prints).toEqual(['teapot short stout']);
  });
});
