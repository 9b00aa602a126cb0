import type { Evidence } from './evidence.ts';
import type { Input } from './input.ts';
import type { Knowledge } from './known/knowledge.ts';
import { codesInSlots } from './ways/codes-in-slots.ts';
import { codesInText } from './ways/codes-in-text.ts';
import type { Finding, Step } from './ways/step.ts';
import { typedName } from './ways/typed-name.ts';

/** The ways of understanding that no certain name waits for; they come with the phrases. */
export interface FurtherWays extends Readonly<Record<FurtherWay, Step>> {
  /** A code that stands in the place of the code and has no page, as printed. */
  unexplained: (input: Input, knowledge: Knowledge) => string | undefined;
}

type FurtherWay = 'messages' | 'descriptions' | 'spoken' | 'questions' | 'misspelled' | 'statuses';

const nothing = () => [];
/** None of them, while phrases are not known. */
export const noFurther: FurtherWays = {
  messages: nothing,
  descriptions: nothing,
  spoken: nothing,
  questions: nothing,
  misspelled: nothing,
  statuses: nothing,
  unexplained: () => undefined,
};

/** By which way each piece of evidence is found; a way is tried only when a row asks for it. */
export const wayOf: Readonly<Partial<Record<Evidence, keyof Ways>>> = {
  typed: 'typed',
  asked: 'typed',
  'asked-loose': 'typed',
  'guessed-name': 'typed',
  slot: 'named',
  spelled: 'named',
  label: 'named',
  'slot-loose': 'named',
  'spelled-loose': 'named',
  'slot-misspelled': 'named',
  'slot-cut': 'named',
  near: 'named',
  'slot-status': 'named',
  'slot-bare': 'named',
  'slot-phrase': 'named',
  message: 'messages',
  'client-words': 'messages',
  part: 'messages',
  'client-part': 'messages',
  described: 'descriptions',
  'beside-status': 'heard',
  'name-in-words': 'misspelled',
  status: 'statuses',
  'status-phrase': 'statuses',
  'status-loose': 'statuses',
  'status-phrase-loose': 'statuses',
  'status-codes': 'statuses',
  'own-words': 'spoken',
  'spoken-of': 'spoken',
  understood: 'spoken',
  'asked-words': 'questions',
  question: 'questions',
};

export type Ways = Record<'typed' | 'named' | 'heard' | FurtherWay, () => readonly Finding[]>;

/** All ways of understanding an input; each is tried once, when it is first asked for. */
export function waysOf(input: Input, knowledge: Knowledge, further: FurtherWays): Ways {
  const once = (step: Step) => {
    let findings: Finding[] | undefined;
    return () => {
      findings ??= step(input, knowledge);
      return findings;
    };
  };
  const spoken = once(further.messages);
  const described = once(further.descriptions);
  return {
    heard: () => [...spoken(), ...described()],
    typed: once(typedName),
    named: once(namedCodes),
    misspelled: once(further.misspelled),
    statuses: once(further.statuses),
    messages: spoken,
    descriptions: described,
    spoken: once(further.spoken),
    questions: once(further.questions),
  };
}

const namedCodes: Step = (input, knowledge) => [
  ...codesInSlots(input, knowledge),
  ...codesInText(input, knowledge),
];
