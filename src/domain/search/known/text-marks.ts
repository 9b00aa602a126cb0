import { type CodeSlotValue, codeSlotReader } from '../read/code-slots.ts';
import { foreignPartsReader } from '../read/foreign.ts';
import type { TextPatterns } from './patterns-file.ts';

/** What is looked for in every text, with the patterns compiled once. */
export interface TextMarks {
  /** Every place where a code stands as a client or a server prints it, in the order of the text. */
  codeSlots: (text: string) => CodeSlotValue[];
  /** Whether a text, or what stands before a class name, mentions S3, its clients or its hosts. */
  speaksOfS3: (text: string) => boolean;
  /** Finds the parts that are errors of other services: whether a place lies in such a part. */
  foreignParts: (text: string) => (at: number) => boolean;
  /** Names that say nothing about the error beside which they stand. */
  saysNothing: readonly string[];
}

export function textMarks({ codeAt, speaksOfS3, saysNothing, others }: TextPatterns): TextMarks {
  const ofS3 = new RegExp(`${wordsOfS3}|${speaksOfS3 || '(?!)'}`, 'i');
  return {
    codeSlots: codeSlotReader(
      codeAt.map(([after, why, takesStatus, strict]) => ({
        after,
        takes: takesStatus ? 'name or status' : 'name',
        why,
        strict,
      })),
    ),
    speaksOfS3: (text) => ofS3.test(text),
    foreignParts: foreignPartsReader(others),
    saysNothing,
  };
}

/** The protocol's own words: its name, its headers, the names of its operations and of its things. */
const wordsOfS3 = String.raw`\bs3|s3\b|s3[:._/-]|\baws|buckets?\b|x-amz|hostid|host ?id\b|request ?id\b|multipart|upload ?id|object storage|\bREST\.[A-Z]+\.|(?:Head|Get|Put|List|Copy)(?:Object|Bucket)`;
