import type { Catalogue } from '../../domain/catalogue.ts';
import type { System } from '../../domain/systems/system.ts';
import { inOrder } from '../../domain/systems/table.ts';
import { urls } from '../addresses/urls.ts';
import { type ProseSegment, prose } from '../text/prose.ts';

/** A system as one entry of a list. */
export interface SystemEntry {
  name: string;
  monogram: string;
  href: string;
  summary: ProseSegment[];
  /** The system whose software it runs. */
  runs: SystemLink | undefined;
  /** The systems that run its software. */
  runAt: SystemLink[];
}

export interface SystemLink {
  name: string;
  href: string;
}

/** All systems, by kind. */
export function systemsByKind(
  catalogue: Catalogue,
): { id: System['kind']; title: string; systems: SystemEntry[] }[] {
  const systems = inOrder(catalogue.systems);
  return kinds.map(({ id, title }) => ({
    id,
    title,
    systems: systems
      .filter(({ kind }) => kind === id)
      .map((system) => systemEntry(system, systems, catalogue)),
  }));
}

const kinds = [
  { id: 'service', title: 'Services' },
  { id: 'server', title: 'Server software' },
  { id: 'emulator', title: 'Emulators for tests' },
] as const;

function systemEntry(
  system: System,
  systems: readonly System[],
  catalogue: Catalogue,
): SystemEntry {
  const { name, monogram, id, summary, runs } = system;
  return {
    name,
    monogram,
    href: urls.system(id),
    summary: prose(summary, catalogue),
    runs: runs === undefined ? undefined : systemLink(catalogue.system(runs)),
    runAt: systems.filter((other) => other.runs === id).map(systemLink),
  };
}

/** A system's short name with the address of its page. */
export function systemLink({ id, shortName }: System): SystemLink {
  return { name: shortName, href: urls.system(id) };
}
