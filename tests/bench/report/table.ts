import { z } from 'astro/zod';

/** What a column holds, and how many decimal places its numbers are printed with. */
const decimals = {
  text: 0,
  count: 0,
  bytes: 0,
  megabytes: 0,
  seconds: 1,
  milliseconds: 1,
  microseconds: 0,
  score: 0,
  shift: 3,
  ratio: 2,
} as const;

const kinds = Object.keys(decimals) as (keyof typeof decimals)[];

export const tableSchema = z.strictObject({
  caption: z.string(),
  columns: z.array(z.strictObject({ title: z.string(), kind: z.enum(kinds) })),
  /** `null` stands for what was not measured. */
  rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
  /** What a reader must know to understand the figures. */
  notes: z.array(z.string()),
});

/** Measured figures as they were measured; only printing rounds them. */
export type Table = z.infer<typeof tableSchema>;
export type Cell = Table['rows'][number][number];
type Column = Table['columns'][number];

/** A column, as `column('Seconds', 'seconds')`. */
export const column = (title: string, kind: Column['kind']): Column => ({ title, kind });

/** A table as Markdown, with its caption before it and its notes after it. */
export function renderTable({ caption, columns, rows, notes }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `### ${caption}`,
    '',
    line(columns.map(({ title }) => escapeCell(title))),
    line(columns.map(({ kind }) => (kind === 'text' ? '---' : '---:'))),
    ...rows.map((row) => line(columns.map(({ kind }, index) => renderCell(row[index], kind)))),
    ...(notes.length > 0 ? ['', ...notes.map((note) => `- ${note}`)] : []),
    '',
  ].join('\n');
}

function renderCell(cell: Cell | undefined, kind: Column['kind']): string {
  if (cell === null || cell === undefined) return '–';
  if (typeof cell === 'string') return escapeCell(cell);
  const places = decimals[kind];
  return cell.toLocaleString('en-US', {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  });
}

const escapeCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
