import type { PairComparison } from '../../domain/systems/pair.ts';

/** The parts of a comparison of two systems, in their order, as readers see them. */
export function pairParts(
  left: string,
  right: string,
): { id: keyof PairComparison; title: string }[] {
  return [
    { id: 'differing', title: `Another status on ${right} than on ${left}` },
    { id: 'same', title: 'On both, with the same status' },
    { id: 'onlyLeft', title: `On ${left}, not in the list of ${right}` },
    { id: 'onlyRight', title: `On ${right}, not in the list of ${left}` },
    { id: 'unknown', title: 'On one of them; of the other it is not known' },
  ];
}
