import { describe, expect, it } from 'vitest';
import { createResolver } from '../../../../src/domain/resolver';
import { codesFromContent, lexiconFromContent } from '../resolver/lexicon-from-content';

const resolve = createResolver(lexiconFromContent());

const explained = codesFromContent().flatMap(({ code, seen }) =>
  seen.flatMap(({ system, message = '', resource }, index) =>
    system === 'ias3' && resource ? [{ code, index, message, resource }] : [],
  ),
);

describe('every explanation that the Internet Archive was seen to give', () => {
  it.each(explained)(
    'leads to its situation: $code, $resource',
    ({ code, index, message, resource }) => {
      const text = resource.replace(/\{\w+\}/g, 'some-value');
      const { reading, answers } = resolve(
        `<?xml version='1.0' encoding='UTF-8'?>\n<Error><Code>${code}</Code><Message>${message}</Message><Resource>${text}</Resource><RequestId>5c8a0bb3-5d8a-41a7-8a80-b08d53a4d60c</RequestId></Error>`,
      );
      expect(answers[0]).toMatchObject({ code, certainty: 'exact' });
      expect(reading?.system.id).toBe('ias3');
      expect(reading?.situation).toEqual({ code, index });
    },
  );
});
