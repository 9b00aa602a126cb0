import { foldName } from '../../text/fold.ts';
import { allowedSlips, typingSlips } from '../../text/spelling.ts';
import { isCommonName, isQualifierOfS3 } from '../known/common-names.ts';
import type { Knowledge } from '../known/knowledge.ts';
import { begun, slipsInWords } from '../known/names.ts';
import { neighbourOf } from '../known/neighbours.ts';
import { codeFinding, type Finding, neighbourFindings, type Step } from './step.ts';

/** Longer input is a text, not a name. */
const longestName = 90;
const mostAnswers = 8;

/** Words around a name that ask about it and say nothing themselves. */
const askingWords =
  /\b(?:aws|amazon|s3|s3api|ias3|boto3?|botocore|cli|sdk|api|http|https|error|errors|err|exception|fault|code|fix|how|to|why|what|is|does|mean|meaning|means|the|a|an|getting|get|got|i|with|from|in|on|when|response|message|status|issue|problem|help)\b/gi;

/**
 * The whole input is a name, in any spelling: `no such key`, `NO_SUCH_KEY`, `<Code>NoSuchKey</Code>`,
 * `"NoSuchKey"`, `s3 nosuchkey error`, also misspelled, or only begun.
 */
export const typedName: Step = ({ text: typed, aboutS3 }, knowledge) => {
  if (typed.length > longestName || typed.includes('\n')) return [];
  // Single-letter leftovers and tags around a name are not part of it.
  const bare = typed.replace(/<\/?[A-Za-z:]{1,24}>/g, ' ').trim();
  const folded = foldName(bare);
  if (folded === '') return [];
  const whole = knowledge.names.get(folded);
  if (whole) {
    const why = whole.kind === 'code' ? 'this is its name' : `${bare} is another name of it`;
    return [codeFinding(whole.code, 'exact', why, 0)];
  }
  const neighbour = neighbourOf(bare);
  if (neighbour) return neighbourFindings(neighbour, 0);
  // `spelled` also has the class names: NoSuchKeyException, AWS::S3::Errors::NoSuchKey.
  const [, qualifier = '', name = ''] =
    /^((?:[\w$]{1,40}(?:\.|::|\\)){0,9})(\w{4,60})$/.exec(bare) ?? [];
  const asClass = knowledge.spelled.get(name);
  if (asClass) {
    const isSure = isQualifierOfS3(qualifier) || !isCommonName(asClass.code);
    if (!isSure && qualifier !== '') return [];
    const certainty = isSure ? 'exact' : 'likely';
    return [codeFinding(asClass.code, certainty, 'the class has the code’s name', 0)];
  }
  const asked = foldName(bare.replace(askingWords, ' '));
  const meant = asked === '' ? undefined : knowledge.names.get(asked);
  if (meant) {
    const isSure = aboutS3 || !isCommonName(meant.code);
    return [
      codeFinding(meant.code, isSure ? 'exact' : 'likely', 'its name stands in the question', 0),
    ];
  }
  const names = asked !== folded && asked.length >= 6 ? [folded, asked] : [folded];
  const near = names.flatMap((written) => misspelled(written, knowledge));
  near.sort((left, right) => left[1] - right[1]);
  const correct = (slipsFrom: number, slipsTo: number) =>
    near
      .filter(([, slips]) => slips >= slipsFrom && slips <= slipsTo)
      .map(([code, slips]) => codeFinding(code, 'likely', slipsInWords(slips), 0));
  // One slip is a slip; with more of them, a name that is only begun is the better guess.
  const guesses = [...correct(1, 1), ...begun(folded, knowledge), ...correct(2, 9)];
  return (guesses.length > 0 ? guesses : begunWithSlips(names, knowledge)).slice(0, mostAnswers);
};

function misspelled(folded: string, knowledge: Knowledge): [code: string, slips: number][] {
  const limit = allowedSlips(folded.length);
  if (limit === 0) return [];
  const near: [code: string, slips: number][] = [];
  for (const [name, { code }] of knowledge.names) {
    const slips = typingSlips(folded, name, limit);
    if (slips <= limit) near.push([code, slips]);
  }
  return near;
}

/** "invalid acess key": begun, and misspelled. Short beginnings are not corrected. */
function begunWithSlips(names: readonly string[], knowledge: Knowledge): Finding[] {
  return names.flatMap((folded) => {
    if (folded.length < 10) return [];
    return [...knowledge.entries.keys()].flatMap((code) => {
      const name = foldName(code);
      const lengths = [folded.length - 1, folded.length, folded.length + 1];
      const isNear = lengths.some((length) => typingSlips(folded, name.slice(0, length), 1) <= 1);
      return isNear ? [codeFinding(code, 'likely', 'its name begins almost so', 0)] : [];
    });
  });
}
