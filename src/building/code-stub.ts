import type { CatalogueContent } from '../domain/catalogue.ts';
import { contentFolders } from '../domain/content/folders.ts';
import { placeholder } from '../domain/content/placeholder.ts';
import { listingsOf } from '../domain/lists/list.ts';
import { cellOf } from '../domain/systems/cell.ts';

/**
 * The file of a code that has no page yet: what lists and systems say of it as remarks, their
 * sources, and a placeholder for each thing that its writer has to say.
 * @throws with a sentence when the name cannot be a code's, or leads to a page already
 */
export function codeStub(name: string, content: CatalogueContent): string {
  if (!contentFolders.codes.name.test(`${name}.mdx`)) {
    throw new Error(
      `"${name}" is no name for a page: it must look like ${contentFolders.codes.example} without its ending.`,
    );
  }
  const owner = content.codes.find(({ code, aliases }) =>
    [code, ...aliases].some((other) => other.toLowerCase() === name.toLowerCase()),
  );
  if (owner) throw new Error(`${name} leads to content/codes/${owner.code}.mdx already.`);
  const known = [...rowsOf(name, content), ...cellsOf(name, content)];
  const remarks = known.map(({ says }) => `# ${says}\n`).join('');
  const sources = [...new Set(known.map(({ source }) => source))].map(
    (id) => `  - { id: ${id}, shows: ${placeholder} }\n`,
  );
  return `---
${remarks}summary: ${placeholder}
meaning: ${placeholder}
family: ${placeholder}
retry:
  advice: ${placeholder}
  reason: ${placeholder}
sources:${sources.length === 0 ? ' []\n' : `\n${sources.join('')}`}---

<Cause title="${placeholder}">

${placeholder}

<Confirm>
${placeholder}
</Confirm>

<Fix>
${placeholder}
</Fix>

</Cause>
`;
}

interface Known {
  says: string;
  source: string;
}

function rowsOf(name: string, { lists }: CatalogueContent): Known[] {
  return listingsOf([name], lists).map(({ list, row: { section = '', status } }) => ({
    says: [list.id, list.sections?.[section], status].filter(Boolean).join(', '),
    source: list.source,
  }));
}

function cellsOf(name: string, { systems }: CatalogueContent): Known[] {
  return systems.flatMap((system) => {
    const cell = cellOf(system, [name]);
    if (!system.sends || cell.says === 'unknown' || cell.says === 'lacks') return [];
    const statuses = cell.says === 'sends' ? cell.statuses.map((it) => it ?? 'no status') : [];
    return [
      { says: [system.id, cell.says, ...statuses].join(' '), source: system.sends.read.source },
    ];
  });
}
