import { describe, expect, it } from 'vitest';
import { buildLexicon, messageWords } from '../../../../../src/domain/search/known/lexicon.ts';
import { tellingWords } from '../../../../../src/domain/text/words.ts';
import { codesFromContent, lexiconFromContent } from '../lexicon-from-content.ts';

const codes = codesFromContent();
const lexicon = lexiconFromContent();

describe('buildLexicon', () => {
  it('has an entry for every code, with what each list says', () => {
    expect(lexicon.codes.map(({ code }) => code)).toEqual(codes.map(({ code }) => code));
    for (const [index, { listed }] of codes.entries()) {
      for (const [system, row] of Object.entries(listed)) {
        expect(lexicon.codes[index]?.listed).toHaveProperty(system, [
          tellingWords(row.wording),
          row.status,
        ]);
      }
    }
  });

  it('has every message on the wire once, and says when it is a listed one', () => {
    for (const [index, { seen, code }] of codes.entries()) {
      const entry = lexicon.codes[index];
      const words = (entry?.messages ?? []).map((message) => entry && messageWords(message, entry));
      expect(new Set(words).size, code).toBe(words.length);
      for (const { message } of seen) {
        if (message) expect(words, code).toContain(tellingWords(message));
      }
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

  it('leaves out what clients print when it only repeats a message', () => {
    const withListed = codes.find(({ listed }) => listed.aws);
    if (!withListed) throw new Error('There is no listed code.');
    const wording = withListed.listed.aws?.wording ?? '';
    const clientNotes = [{ client: 'other' as const, prints: `the client says: ${wording}` }];
    const {
      codes: [entry],
    } = buildLexicon([{ ...withListed, clientNotes }]);
    expect(entry?.prints).toBeUndefined();
  });
});
