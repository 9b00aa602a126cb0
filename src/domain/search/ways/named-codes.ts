import { stem, type Words } from '../../text/words.ts';
import type { Input } from '../input.ts';
import { isCommonName, isQualifierOfS3 } from '../known/common-names.ts';
import type { Knowledge, KnownName } from '../known/knowledge.ts';
import { begun, readName } from '../known/names.ts';
import { neighbourSpelled } from '../known/neighbours.ts';
import type { PhraseHit } from './phrase-search.ts';
import { codeFinding, type Finding, neighbourFindings, type Step, statusFinding } from './step.ts';

/** Codes that stand where clients and servers put the code. */
export const codesInSlots: Step = ({ text, slots, aboutS3, isForeign }, knowledge) => {
  const findings: Finding[] = [];
  for (const slot of slots) {
    if (isForeign(slot.at)) continue;
    const named = readName(slot.value, knowledge);
    if (!named) {
      // The paste ends within the code.
      const isCut = slot.strict && slot.end === text.length;
      if (isCut) findings.push(...begun(slot.value, knowledge, slot.at));
      continue;
    }
    if ('neighbour' in named) {
      findings.push(...neighbourFindings(named.neighbour, slot.at));
      continue;
    }
    if ('status' in named) {
      if (!slot.strict) continue;
      for (const code of named.codes) {
        findings.push(codeFinding(code, 'likely', 'the reason phrase gives it away', slot.at));
      }
      if (named.codes.length !== 1) {
        findings.push(statusFinding(named.status, 'exact', onlyStatus, slot.at));
      }
      continue;
    }
    const isSure = slot.strict || aboutS3 || !isCommonName(named.code);
    // A loose place such as `name:` is no reason to correct what stands in it.
    if (named.certainty === 'likely' && !slot.strict) continue;
    const why = named.note ? `${slot.why}; ${named.note}` : slot.why;
    findings.push(codeFinding(named.code, isSure ? named.certainty : 'likely', why, slot.at));
  }
  return findings;
};

const onlyStatus = 'only a status: the reply to a HEAD request has no body, so no code';

/** Whether a code stands in the text that no page is about: then nothing is guessed from the rest. */
export function holdsUnknownCode({ slots }: Input, knowledge: Knowledge): boolean {
  return slots.some(
    ({ strict, value }) =>
      strict && /^[A-Z][a-z]+[A-Z]/.test(value) && readName(value, knowledge) === undefined,
  );
}

/** In a text this short a name is what it is about. */
const shortText = 40;
/** In a sentence this short, too, if the name stands in it as a word, spelled as servers spell it. */
const shortSentence = 64;

/** Codes spelled as programs spell them, anywhere in the text: log lines, stack traces, class names. */
export const codesInText: Step = (input, knowledge) => {
  const { text, statuses, aboutS3, isForeign, phraseHits, words } = input;
  const findings: Finding[] = [];
  const confirmed = messagesFound(phraseHits, words);
  const standsWithItsStatus = (code: string) =>
    statuses.some(({ number }) => knowledge.statuses.get(number)?.includes(code));
  for (const match of text.matchAll(/[A-Za-z][A-Za-z0-9_]{3,63}/g)) {
    const token = match[0];
    // Names in running text have a capital or an underscore inside: `error` and `Bucket` are words.
    if (!/[A-Z_]/.test(token.slice(1))) {
      // … unless they label their own message: "Redirect: Temporary redirect."
      const isLabel = confirmed(token, match.index) && text[match.index + token.length] === ':';
      if (isLabel) findings.push(codeFinding(token, 'exact', 'the text names it', match.index));
      continue;
    }
    const known = knowledge.spelled.get(token) ?? gluedToMessage(token, knowledge);
    const neighbour = known ? undefined : neighbourSpelled(token);
    if ((!known && !neighbour) || isForeign(match.index)) continue;
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const qualifier = /(?:[\w$-]{1,40}(?:\.|::|\\)){1,6}$/.exec(before)?.[0];
    const ofS3 = qualifier !== undefined && isQualifierOfS3(qualifier);
    if (qualifier !== undefined && !ofS3 && !aboutS3) continue;
    // Other software uses the name too: the message, or the shortness of the question, must speak for it.
    const isDoubtful = known && isCommonName(known.code) && !ofS3 && !aboutS3;
    const isWord = token === known?.code && /^(?: |$)/.test(text.slice(match.index + token.length));
    if (
      isDoubtful &&
      text.length > (isWord ? shortSentence : shortText) &&
      !confirmed(known.code, match.index) &&
      !standsWithItsStatus(known.code)
    ) {
      continue;
    }
    if (neighbour) {
      findings.push(...neighbourFindings(neighbour, match.index));
    } else if (known) {
      findings.push(
        tokenFinding(
          token,
          known,
          ofS3 || aboutS3 || confirmed(known.code, match.index),
          match.index,
        ),
      );
    }
  }
  return findings;
};

/** Whether a code's message stands in the text, elsewhere than in the name that is looked at. */
function messagesFound(hits: readonly PhraseHit[], words: Words) {
  const found = hits.filter(
    ({ complete, phrase: { kind } }) =>
      complete && (kind === 'listed' || kind === 'seen' || kind === 'resource'),
  );
  return (code: string, at: number) =>
    found.some(({ phrase, from }) => phrase.code === code && words.starts[from] !== at);
}

function tokenFinding(token: string, known: KnownName, isAboutS3: boolean, at: number): Finding {
  const isPlain = known.kind === 'code' && token === known.code;
  const why = isPlain
    ? 'the text names it'
    : known.kind === 'alias'
      ? `${token} is another name of it`
      : `${token} stands for it`;
  // Classes such as AccessDeniedException belong to every AWS service.
  const isCommon = isCommonName(known.code);
  return codeFinding(known.code, isAboutS3 || !isCommon ? 'exact' : 'likely', why, at);
}

/** `SignatureDoesNotMatchThe request …`: jets3t and browsers drop the tags between code and message. */
function gluedToMessage(token: string, { spelled, firstWords }: Knowledge): KnownName | undefined {
  const opening = /[A-Z][a-z]{0,20}$/.exec(token)?.[0] ?? '';
  // "SignatureDoesNotMatchThe", and "…RequestPOST" of a message that begins with capitals.
  const candidates = firstWords.has(stem(opening.toLowerCase()))
    ? [opening]
    : [...firstWords].filter((word) => /^[A-Z]{2}/.test(word) && token.endsWith(word));
  for (const word of candidates) {
    const known = spelled.get(token.slice(0, -word.length));
    if (known) return known;
  }
  return undefined;
}
