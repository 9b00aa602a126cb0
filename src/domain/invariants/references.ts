import type { CatalogueContent } from '../catalogue.ts';
import { codeFile, statusFile } from '../content/files.ts';
import { codesOfQuestion } from '../content/question.ts';
import type { Target } from '../content/target.ts';
import type { Problem } from './problem.ts';

/** `confusedWith` names pages that exist, and points both ways or says why not. */
export function confusionsAreMutual({ codes }: CatalogueContent): Problem[] {
  const byName = new Map(codes.map((code) => [code.code, code]));
  return codes.flatMap((code) =>
    code.confusedWith.flatMap(({ code: otherName, oneWay }) => {
      const other = byName.get(otherName);
      const complain = (complaint: string): Problem[] => [
        { file: codeFile(code.code), field: 'confusedWith', complaint },
      ];
      if (!other) return complain(`there is no code "${otherName}"`);
      if (other === code) return complain('a code cannot be confused with itself');
      const pointsBack = other.confusedWith.some((back) => back.code === code.code);
      if (pointsBack && oneWay) return complain(`${otherName} does point back: drop "oneWay"`);
      if (!pointsBack && !oneWay) {
        return complain(`${otherName} does not point back: add it there, or say why in "oneWay"`);
      }
      return [];
    }),
  );
}

/**
 * Codes named by changes, elements, statuses, the comparison and the home page exist, and elements
 * named by sightings are described.
 */
export function namedThingsExist({
  changes,
  codes,
  comparison,
  elements,
  home,
  statuses,
}: CatalogueContent): Problem[] {
  const codeNames = new Set(codes.map(({ code }) => code));
  const elementNames = new Set(elements.map(({ name }) => name));
  const missingCodes = (file: string, field: string, names: readonly string[]): Problem[] =>
    names
      .filter((name) => !codeNames.has(name))
      .map((name) => ({ file, field, complaint: `there is no code "${name}"` }));
  return [
    ...codes.flatMap(({ code, seen }) =>
      seen.flatMap((sighting, index) =>
        sighting.elements
          .filter((element) => !elementNames.has(element))
          .map((element) => ({
            file: codeFile(code),
            field: `seen.${index}.elements`,
            complaint: `there is no content/elements/${element}.yaml`,
          })),
      ),
    ),
    ...changes.flatMap(({ id, codes: names }) =>
      missingCodes('content/changes.yaml', `${id}.codes`, names),
    ),
    ...elements.flatMap(({ name, alsoIn }) =>
      missingCodes(`content/elements/${name}.yaml`, 'alsoIn', alsoIn),
    ),
    ...[...statuses].flatMap(([name, { which }]) =>
      missingCodes(statusFile(name), 'which', which ? codesOfQuestion(which) : []),
    ),
    ...missingCodes('content/comparison.yaml', 'moving', codesOfTargets(comparison.moving)),
    ...missingCodes('content/home.yaml', 'met', home.met),
    ...missingCodes('content/home.yaml', 'examples', codesOfTargets(home.examples)),
  ];
}

function codesOfTargets(lines: readonly { to: Target }[]): string[] {
  return lines.flatMap(({ to }) => ('code' in to ? [to.code] : []));
}
