import type { TextMarks } from './known/text-marks.ts';
import type { CodeSlotValue } from './read/code-slots.ts';
import type { StatusMention } from './read/http-status.ts';
import { plainText } from './read/plain-text.ts';

/** What every step looks at, read from the text once. */
export interface Input {
  /** Unescaped and without outer blanks, see `plainText`. */
  text: string;
  /** Names that stand where a code stands. */
  slots: CodeSlotValue[];
  /** Those that the text mentions; read once messages are known, as no name waits for them. */
  statuses: StatusMention[];
  /** Whether anything in the text speaks of S3, or of Amazon. */
  aboutS3: boolean;
  /** Whether the text names S3 itself: only then are names sure that all of Amazon’s services use. */
  namesS3: boolean;
  /** Whether the text names S3 nowhere, and a program or a hoster that has errors of its own: then nothing is sure. */
  aboutOthers: boolean;
  /** Whether the place belongs to an error of another service or product. */
  isForeign: (at: number) => boolean;
  /** Whether the message of this code stands in the text, elsewhere than at this place. */
  confirms: (code: string, at: number) => boolean;
  /** Whether a part of a message of this code stands in the text, or any message behind this place. */
  speaksFor: (code: string, at: number) => boolean;
  /** Whether a message of this code begins with this word. */
  opens: (code: string, word: string) => boolean;
}

/** Reads what the steps need from anything typed or pasted. */
export function readInput(raw: string, marks: TextMarks): Input {
  const text = plainText(raw.trim()).trim();
  const slots = marks.codeSlots(text);
  const namesS3 = marks.namesS3(text);
  const ofHoster = !namesS3 && marks.speaksOfHosters(text);
  return {
    text,
    slots,
    statuses: [],
    aboutS3: namesS3 || ofHoster || marks.speaksOfAmazon(text),
    namesS3,
    // Other programs are known with the questions.
    aboutOthers: ofHoster,
    isForeign: marks.foreignParts(text, namesS3),
    // Until messages are known, none is found.
    confirms: () => false,
    speaksFor: () => false,
    opens: () => false,
  };
}
