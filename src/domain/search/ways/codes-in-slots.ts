import type { Input } from '../input.ts';
import { isCommonName, type Knowledge } from '../known/knowledge.ts';
import { begun, readName } from '../known/read-name.ts';
import type { CodeSlotValue } from '../read/code-slots.ts';
import {
  codeFinding,
  type Finding,
  neighbourFindings,
  phraseTells,
  type Step,
  statusFinding,
} from './step.ts';

/** Codes that stand where clients and servers put the code. */
export const codesInSlots: Step = (input, knowledge) =>
  input.slots.flatMap((slot) =>
    input.isForeign(slot.at) ? [] : slotFindings(slot, input, knowledge),
  );

function slotFindings(slot: CodeSlotValue, input: Input, knowledge: Knowledge): Finding[] {
  const named = readName(slot.value, knowledge);
  switch (named?.kind) {
    case undefined: {
      // The paste ends within the code.
      const isCut = slot.strict && slot.end === input.text.length;
      return isCut ? begun(slot.value, knowledge, 'slot-cut', slot.at) : [];
    }
    case 'near':
      return neighbourFindings(named.neighbour, slot.at);
    case 'misspelled':
      // A loose place such as `name:` is no reason to correct what stands in it.
      return slot.strict
        ? [codeFinding(named.code, 'slot-misspelled', `${slot.why}; ${named.note}`, slot.at)]
        : [];
    case 'status': {
      const { code } = named;
      // With a message of its own it is a code after all.
      if (code !== undefined && input.speaksFor(code, slot.at)) {
        return [codeFinding(code, slot.strict ? 'slot' : 'slot-loose', slot.why, slot.at)];
      }
      // A number stands there in the errors of everybody: `Error code: 429`.
      const isOurs = input.aboutS3 || !/^\d/.test(slot.value);
      const isMeant = slot.strict ? isOurs : code !== undefined && input.aboutS3;
      return isMeant ? statusInSlot(named, slot) : [];
    }
    case 'code': {
      // Nobody but servers of S3 sends a code as an element alone; see also `foreignPartsReader`.
      const isOurs = input.namesS3 || isElement(slot, input);
      const isSure = isOurs || !(input.aboutOthers || isCommonName(named.code, knowledge));
      const why = named.note ? `${slot.why}; ${named.note}` : slot.why;
      return [codeFinding(named.code, isSure ? 'slot' : 'slot-loose', why, slot.at)];
    }
  }
}

const isElement = ({ at }: CodeSlotValue, { text }: Input) => text.charAt(at - 1) === '>';

const onlyStatus = 'a status stands where the code would';

function statusInSlot(
  { status, code, phrase }: { status: number; code?: string; phrase: readonly string[] },
  { at }: CodeSlotValue,
): Finding[] {
  const [given, ...others] = phrase;
  if (given !== undefined && others.length === 0) {
    return [codeFinding(given, 'slot-phrase', phraseTells, at)];
  }
  return [
    statusFinding(status, 'slot-status', onlyStatus, at),
    ...(code === undefined
      ? []
      : [codeFinding(code, 'slot-bare', 'clients make this name of the status', at)]),
  ];
}
