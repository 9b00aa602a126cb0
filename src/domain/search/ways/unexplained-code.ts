import type { Input } from '../input.ts';
import type { Knowledge } from '../known/knowledge.ts';
import { readName } from '../known/read-name.ts';
import { isWordForNone } from '../read/word-for-none.ts';

/** A word of several capitals, as codes are written. */
const shapeOfCode = /^X?[A-Z][a-z]+[A-Z]/;
/**
 * "…: SecondLevelDomainForbidden: Please use virtual hosted style": a label and its message. Behind
 * the level of a log, as in "INFO SparkContext: Created broadcast 0", it is who wrote the line.
 */
const labelOfMessage =
  /(?<![\w.:]|[DIW]\/|INFO |WARN )X?(?:[A-Z][a-z]+){2,7}(?=: ["']?[A-Z][a-z]+ [a-z])/g;
/** Labels of other things than messages, and the classes that clients wrap errors in. */
const ordinaryLabel =
  /(?:Error|Exception|Id|Code|Name|Type|Length|Key|Time|Region|Message|Endpoint|Info|Reason|Details?|By)$/;

/**
 * The last name in the place of a code, or in front of a message, that no page is about, as printed:
 * then nothing is guessed from the rest.
 */
export function unexplainedCode(
  { text, slots, aboutS3, isForeign }: Input,
  knowledge: Knowledge,
): string | undefined {
  const isUnknown = (name: string, at: number) =>
    shapeOfCode.test(name) &&
    !isWordForNone(name) &&
    !isForeign(at) &&
    readName(name, knowledge) === undefined;
  const inSlot = slots.findLast(({ strict, value, at }) => strict && isUnknown(value, at));
  if (inSlot || !aboutS3) return inSlot?.value;
  const labels = [...text.matchAll(labelOfMessage)].map(({ 0: name, index: at }) => ({ name, at }));
  return labels.findLast(({ name, at }) => !ordinaryLabel.test(name) && isUnknown(name, at))?.name;
}
