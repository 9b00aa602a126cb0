import type { CatalogueContent } from '../../domain/catalogue.ts';
import type { Cause } from '../../domain/content/cause.ts';

/** A statement of content that names the sources it rests on. */
export interface Claim {
  readonly kind: string;
  /** File and field. */
  readonly where: string;
  readonly says: string;
  readonly sources: readonly string[];
}

interface Cited {
  readonly sources?: readonly string[] | undefined;
}

/** Everything in content that is said with a source at its side. */
export function claimsOf({ codes, systems, topics }: CatalogueContent): Claim[] {
  return [
    ...codes.flatMap((code) => {
      const file = `content/codes/${code.code}.mdx`;
      return [
        ...each('sighting', file, 'seen', code.seen, ({ system, status, message, situation }) =>
          [system, status, message, situation].filter(Boolean).join(' · '),
        ),
        ...causes(file, code.causes),
        ...each('retry', file, 'retry', [code.retry], ({ reason = '', note = '' }) =>
          `${reason} ${note}`.trim(),
        ),
        ...each('client', file, 'clientNotes', code.clientNotes, ({ client, prints, note }) =>
          [client, prints, note].filter(Boolean).join(' · '),
        ),
        ...each('tell', file, 'confusedWith', code.confusedWith, (other) => other.tell),
        ...each(
          'elsewhere',
          file,
          'elsewhere',
          code.elsewhere,
          (other) => `${other.systems.join(', ')}: ${other.means}`,
        ),
      ];
    }),
    ...topics.flatMap((topic) => {
      const file = `content/topics/${topic.id}.mdx`;
      return [
        ...each('print', file, 'prints', topic.prints, ({ client, text, note }) =>
          [client, text, note].filter(Boolean).join(' · '),
        ),
        ...causes(file, topic.causes),
      ];
    }),
    ...systems.flatMap((system) => {
      const file = `content/systems/${system.id}/about.mdx`;
      return [
        ...each(
          'sign',
          file,
          'signs',
          system.signs,
          ({ sign, certainty }) => `${certainty}: ${sign}`,
        ),
        ...each('checksum', file, 'checksums', system.checksums, ({ says }) => says),
        ...causes(file, system.causes),
      ];
    }),
  ];
}

function each<Item extends Cited>(
  kind: string,
  file: string,
  field: string,
  items: readonly Item[],
  says: (item: Item) => string,
): Claim[] {
  return items.flatMap((item, index) =>
    item.sources === undefined || item.sources.length === 0
      ? []
      : [{ kind, where: `${file}: ${field}.${index}`, says: says(item), sources: item.sources }],
  );
}

function causes(file: string, all: readonly Cause[]): Claim[] {
  return all
    .filter(({ sources }) => sources.length > 0)
    .map(({ title, id, text, sources }) => ({
      kind: 'cause',
      where: `${file}: #${id}`,
      says: `${title}: ${text
        .replace(/<[^>]*>|```\w*/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()}`,
      sources,
    }));
}
