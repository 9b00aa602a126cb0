import { foldName } from '../../text/fold.ts';
import { allowedSlips, typingSlips } from '../../text/spelling.ts';
import {
  isCommonName,
  type Knowledge,
  type KnownName,
  namesNear,
  statusOfBareName,
} from '../known/knowledge.ts';
import { isQualifierOfS3 } from '../known/qualifier.ts';
import { begun, slipsInWords } from '../known/read-name.ts';
import { limits } from '../limits.ts';
import { codeFinding, type Finding, neighbourFindings, type Step, statusFinding } from './step.ts';

/** Words around a name that ask about it and say nothing themselves. */
const askingWords =
  /\b(?:s3|s3api|cli|sdk|api|http|https|error|errors|err|exception|fault|code|fix|how|to|why|what|is|does|mean|meaning|means|the|a|an|getting|get|got|i|with|from|in|on|when|response|message|status|issue|problem|help)\b/gi;

/**
 * The whole input is a name, in any spelling: `no such key`, `NO_SUCH_KEY`, `<Code>NoSuchKey</Code>`,
 * `"NoSuchKey"`, `s3 nosuchkey error`, also misspelled, or only begun.
 */
export const typedName: Step = ({ text: typed, aboutS3, aboutOthers }, knowledge) => {
  if (typed.length > limits.letters.typedName || typed.includes('\n')) return [];
  // Single-letter leftovers and tags around a name are not part of it.
  const bare = typed.replace(/<\/?[A-Za-z:]{1,24}>/g, ' ').trim();
  const folded = foldName(bare);
  if (folded === '') return [];
  const whole = knowledge.names.get(folded);
  if (whole && !aboutOthers) return typedWhole(whole, bare, knowledge);
  const neighbour = knowledge.withoutPage.get(folded);
  if (neighbour) return neighbourFindings(neighbour, 0);
  // `spelled` also has the class names: NoSuchKeyException, AWS::S3::Errors::NoSuchKey.
  const [, qualifier = '', name = ''] =
    /^((?:[\w$]{1,40}(?:\.|::|\\)){0,9})(\w{4,60})$/.exec(bare) ?? [];
  const asClass = knowledge.spelled.get(name);
  if (asClass) {
    const isSure = isQualifierOfS3(qualifier, knowledge) || !isCommonName(asClass.code, knowledge);
    if (!isSure && qualifier !== '') return guesses([folded], knowledge);
    const evidence = isSure ? 'typed' : 'asked-loose';
    return [codeFinding(asClass.code, evidence, 'the class has the code’s name', 0)];
  }
  const asked = foldName(withoutNames(bare.replace(askingWords, ' '), knowledge));
  const { names: known } = knowledge;
  const meant = asked === '' ? undefined : (known.get(asked) ?? known.get(withoutTail(asked)));
  // "s3 forbidden" asks about a status, see `statusOnly`.
  if (meant && statusOfBareName(meant.code, knowledge) !== undefined) return [];
  if (meant) {
    const isSure = !aboutOthers && (aboutS3 || !isCommonName(meant.code, knowledge));
    const evidence = isSure ? 'asked' : 'asked-loose';
    return [codeFinding(meant.code, evidence, 'its name stands in the question', 0)];
  }
  const names = asked !== folded && asked.length >= 6 ? [folded, asked] : [folded];
  return guesses(names, knowledge).slice(0, limits.answers.all);
};

/** Without the names of the service and of its clients. */
function withoutNames(text: string, { marks }: Knowledge): string {
  return text
    .split(/\b/)
    .filter((word) => !marks.saysNothing.includes(word.toLowerCase()))
    .join('');
}

/** `nosuchkeyerror`, `accessdenied403`: what is written in one word with the name. */
const withoutTail = (folded: string) =>
  folded.replace(/(?<=.{6})(?:error|exception|[1-5]\d\d)?(?:error|exception|[1-5]\d\d)$/, '');

function typedWhole({ code, kind }: KnownName, typed: string, knowledge: Knowledge): Finding[] {
  const status = statusOfBareName(code, knowledge);
  if (status !== undefined) {
    return [
      codeFinding(code, 'guessed-name', 'clients make this name of a status', 0),
      statusFinding(status, 'guessed-name', 'it is the status’s reason phrase', 0),
    ];
  }
  const why = kind === 'code' ? 'this is its name' : `${typed} is another name of it`;
  return [codeFinding(code, 'typed', why, 0)];
}

/** One slip is a slip; with more of them, a name that is only begun is the better guess. */
function guesses(names: readonly string[], knowledge: Knowledge): Finding[] {
  const [folded = ''] = names;
  const near = names
    .flatMap((written) => misspelled(written, knowledge))
    .sort(([, left], [, right]) => left - right);
  const correct = (slipsFrom: number, slipsTo: number) =>
    near
      .filter(([, slips]) => slips >= slipsFrom && slips <= slipsTo)
      .map(([code, slips]) => codeFinding(code, 'guessed-name', slipsInWords(slips), 0));
  const found = [
    ...correct(1, 1),
    ...begun(folded, knowledge, 'guessed-name'),
    ...correct(2, Number.POSITIVE_INFINITY),
  ];
  return found.length > 0 ? found : begunWithSlips(names, knowledge);
}

function misspelled(folded: string, knowledge: Knowledge): [code: string, slips: number][] {
  const limit = allowedSlips(folded.length);
  if (limit === 0) return [];
  const near: [code: string, slips: number][] = [];
  for (const { name, code } of namesNear(folded, limit, knowledge)) {
    const slips = typingSlips(folded, name, limit);
    if (slips <= limit) near.push([code, slips]);
  }
  return near;
}

/** "invalid acess key": begun, and misspelled. Short beginnings are not corrected. */
function begunWithSlips(names: readonly string[], knowledge: Knowledge): Finding[] {
  return names.flatMap((folded) => {
    if (folded.length < limits.letters.begunWithSlips) return [];
    return [...knowledge.codes.keys()].flatMap((code) => {
      const name = foldName(code);
      if (name.length < folded.length - 1) return [];
      const lengths = [folded.length - 1, folded.length, folded.length + 1];
      const isNear = lengths.some((length) => typingSlips(folded, name.slice(0, length), 1) <= 1);
      return isNear ? [codeFinding(code, 'guessed-name', 'its name begins almost so', 0)] : [];
    });
  });
}
