import { type CodeSlotValue, codeSlotReader } from '../read/code-slots.ts';
import { foreignPartsReader } from '../read/foreign.ts';
import type { TextPatterns } from './patterns-file.ts';

/** What is looked for in every text, with the patterns compiled once. */
export interface TextMarks {
  /** Every place where a code stands as a client or a server prints it, in the order of the text. */
  codeSlots: (text: string) => CodeSlotValue[];
  /** Whether a text names S3, one of its servers, or what only S3 has. */
  namesS3: (text: string) => boolean;
  /** Whether it has what other services of Amazon have as well: their owner, his clients, his headers. */
  speaksOfAmazon: (text: string) => boolean;
  /** Whether it names a hoster, who sells other things as well. */
  speaksOfHosters: (text: string) => boolean;
  /**
   * Finds the parts that are errors of other services: whether a place lies in such a part. A text
   * that does not name S3 at all is about the service that it names.
   */
  foreignParts: (text: string, isNamed: boolean) => (at: number) => boolean;
  /** Names that say nothing about the error beside which they stand. */
  saysNothing: readonly string[];
}

export function textMarks({
  codeAt,
  speaksOfS3,
  speaksOfAmazon,
  hosters,
  saysNothing,
  others,
}: TextPatterns): TextMarks {
  const ofS3 = new RegExp(`${wordsOfS3}|${speaksOfS3 || '(?!)'}`, 'i');
  const ofAmazon = new RegExp(`${wordsOfAmazon}|${speaksOfAmazon || '(?!)'}`, 'i');
  const ofHosters = new RegExp(hosters || '(?!)', 'i');
  return {
    codeSlots: codeSlotReader(
      codeAt.map(([after, why, takesStatus, strict]) => ({
        after,
        takes: takesStatus ? 'name or status' : 'name',
        why,
        strict,
      })),
    ),
    namesS3: (text) => ofS3.test(text),
    speaksOfAmazon: (text) => ofAmazon.test(text),
    speaksOfHosters: (text) => ofHosters.test(text),
    foreignParts: foreignPartsReader(others),
    saysNothing,
  };
}

/** The protocol's own words: its name, its headers, the names of its operations and of its things. */
const wordsOfS3 = String.raw`\bs3|s3\b|s3[:._/-]|S3(?=[A-Z])|buckets?\b|x-amz-(?!cf|target|date|security|json)|hostid|host ?id\b|multipart.?upload|upload ?id|upload ?part|object storage|\bREST\.[A-Z]+\.|(?:Head|Get|Put|List|Copy|Delete)(?:Object|Bucket)`;

/** What the protocols of all services have. */
const wordsOfAmazon = String.raw`\baws|x-amz|request ?id\b|multipart|pre[- ]?sign`;
