import type { Catalogue } from '../../domain/catalogue.ts';
import type { ErrorCode } from '../../domain/content/error-code.ts';
import { sidePlace } from '../../domain/lists/pair.ts';
import { amazonNumbers, type Cell, cellOf, differsFrom } from '../../domain/systems/cell.ts';
import { cellText } from '../../domain/systems/cell-text.ts';
import { inOrder } from '../../domain/systems/table.ts';
import { urls } from '../addresses/urls.ts';
import { cited, type NumberedSource } from '../text/numbered-sources.ts';
import { type ProseSegment, prose } from '../text/prose.ts';

/** A system as the section names it. */
export interface NamedSystem {
  id: string;
  name: string;
  href: string;
}

/** What is known of a code on the systems beside the compared pair. */
export interface ElsewhereView {
  /** By status, Amazon's own first, then by the number of systems. */
  groups: { lead: string; systems: NamedSystem[] }[];
  /** Said of the systems whose whole list or source was read and does not have the code. */
  lacks: string | undefined;
  /** What it means there, where that is something else. */
  means: { systems: NamedSystem[]; means: ProseSegment[]; sources: NumberedSource[] }[];
}

/** Up to how many systems without the code are named; of more their number is told. */
const mostNamed = 6;

/** @returns `undefined` where no other system is known to have the code */
export function elsewhereView(
  code: ErrorCode,
  catalogue: Catalogue,
  sources: readonly NumberedSource[],
): ElsewhereView | undefined {
  const known = cellsElsewhere(code, catalogue).filter(({ cell }) => cell.says !== 'unknown');
  const having = known.filter(({ cell }) => cell.says !== 'lacks');
  if (having.length === 0 && code.elsewhere.length === 0) return undefined;
  const named = (id: string): NamedSystem => ({
    id,
    name: catalogue.system(id).shortName,
    href: urls.system(id),
  });
  const amazon = amazonNumbers(code);
  const texts = [...new Set(having.map(({ cell }) => cellText(cell)))];
  const groups = texts
    .map((text) => {
      const members = having.filter(({ cell }) => cellText(cell) === text);
      const differs = members.some(({ cell }) => differsFrom(cell, amazon));
      return {
        lead: differs ? `${text}, where Amazon has ${amazon.join(', ')}` : capital(text),
        differs,
        systems: members.map(({ system }) => named(system)),
      };
    })
    .sort((a, b) => Number(a.differs) - Number(b.differs) || b.systems.length - a.systems.length);
  const lacking = known.filter(({ cell }) => cell.says === 'lacks').map(({ system }) => system);
  return {
    groups: groups.map(({ lead, systems }) => ({ lead, systems })),
    lacks: lacksText(lacking.map((id) => named(id).name)),
    means: code.elsewhere.map((entry) => ({
      systems: entry.systems.map(named),
      means: prose(entry.means, catalogue, code.code),
      sources: cited(sources, entry.sources),
    })),
  };
}

/** What each system beside the compared pair says of a code. */
export function cellsElsewhere(
  { code, aliases }: ErrorCode,
  { systems }: Catalogue,
): { system: string; cell: Cell }[] {
  return inOrder(systems)
    .filter(({ id }) => sidePlace(id) === 0)
    .map((system) => ({ system: system.id, cell: cellOf(system, [code, ...aliases]) }));
}

function lacksText(names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  return names.length <= mostNamed
    ? `Not in the ${names.length === 1 ? 'list' : 'lists'} of ${names.join(', ')}.`
    : `Not in the ${names.length} other lists and sources that were read whole.`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
