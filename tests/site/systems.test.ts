import { readdirSync, readFileSync, statSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { PublishedSystems } from '../../src/domain/api/published-systems.ts';
import { dist, readBuilt, readPage } from './built-site.ts';
import { expectOfEach } from './every.ts';
import { readCsv, readSet } from './published-data.ts';

// Content is read here apart from the code of the site, so that both can be held together.

const contentFile = (path: string): string =>
  readFileSync(new URL(`../../content/${path}`, import.meta.url), 'utf8');

const systems = readdirSync(new URL('../../content/systems', import.meta.url));

interface List {
  system: string;
  rows: { code: string; status: unknown }[];
}

/** By system the list that it publishes today; Amazon has an older one as well. */
const currentLists = new Map(
  readdirSync(new URL('../../content/lists', import.meta.url))
    .filter((file) => file !== 'aws-error-data-type.yaml')
    .map((file) => parse(contentFile(`lists/${file}`)) as List)
    .map((list) => [list.system, list]),
);

/** Per system its codes with their statuses, as content has them: "403", "N/A", "never raised". */
const written = new Map<string, Map<string, string[]>>(
  systems.flatMap((system) => {
    const codes = codesOf(system);
    return codes ? [[system, codes]] : [];
  }),
);

function codesOf(system: string): Map<string, string[]> | undefined {
  const codes = new Map<string, string[]>();
  const add = (name: string, status: unknown) => {
    const short = String(status).replace(/^(\d{3}).*$/, '$1');
    codes.set(name, [...(codes.get(name) ?? []), short]);
  };
  const list = currentLists.get(system);
  if (list !== undefined) {
    for (const { code, status } of list.rows) add(code, status);
    return codes;
  }
  const folder = readdirSync(new URL(`../../content/systems/${system}`, import.meta.url));
  if (!folder.includes('sends.yaml')) return undefined;
  const { codes: sends } = parse(contentFile(`systems/${system}/sends.yaml`)) as {
    codes: Record<string, unknown>;
  };
  for (const [name, status] of Object.entries(sends)) {
    for (const one of [status].flat()) add(name, one);
  }
  return codes;
}

/** The page that has a name as its own or as an alias; else the name. */
const pages = new Map(
  readSet().codes.flatMap(({ code, aliases }) => [code, ...aliases].map((name) => [name, code])),
);
const pageOf = (name: string): string => pages.get(name) ?? name;

/** `system code status`, one line for each status that content has; `never raised` beside others counts not. */
function linesOf(wanted: (code: string) => boolean): string[] {
  const lines = [...written].flatMap(([system, codes]) =>
    [...codes].flatMap(([name, statuses]) =>
      statuses.map((status) => `${system} ${pageOf(name)} ${status}`),
    ),
  );
  const raised = new Set(
    lines.filter((line) => !line.endsWith('never raised')).map((line) => line.split(' ', 2).join()),
  );
  return [...new Set(lines)]
    .filter((line) => !line.endsWith('never raised') || !raised.has(line.split(' ', 2).join()))
    .filter((line) => wanted(line.split(' ')[1] ?? ''))
    .sort();
}

const shown = readPage('/systems/');
const table = shown.querySelector('table.picture');
const columns: string[] = (table?.querySelectorAll('thead a') ?? []).map(
  (link) => link.getAttribute('href')?.split('/')[2] ?? '',
);
const rows = (table?.querySelectorAll('tbody tr[id]') ?? []).map((row) => ({
  name: row.id,
  cells: row.querySelectorAll('td').map((cell) => ({
    text: cell.textContent,
    marked: cell.querySelector('b') !== null,
  })),
}));

describe('the picture of codes and systems', () => {
  test('has a column for each system of which a list or a source was read', () => {
    expect(columns.toSorted()).toEqual([...written.keys()].sort());
  });

  test('has exactly the codes that at least two systems have', () => {
    const owners = new Map<string, Set<string>>();
    for (const [system, codes] of written) {
      for (const name of codes.keys()) {
        const page = pageOf(name);
        owners.set(page, (owners.get(page) ?? new Set()).add(system));
      }
    }
    const shared = [...owners].filter(([, of]) => of.size >= 2).map(([name]) => name);
    expect(rows.map(({ name }) => name).sort()).toEqual(shared.sort());
  });

  test('says every status that the systems have, and no other', () => {
    const names = new Set(rows.map(({ name }) => name));
    const lines = rows.flatMap(({ name, cells }) =>
      cells.flatMap(({ text }, index) =>
        /^–?$/.test(text)
          ? []
          : text
              .replace(/^≠\u202f/, '')
              .replace(/^never$/, 'never raised')
              .split(', ')
              .map((status) => `${columns[index]} ${name} ${status}`),
      ),
    );
    expect(lines.length).toBeGreaterThan(1500);
    expect(lines.sort()).toEqual(linesOf((code) => names.has(code)));
  });

  test('says “not there” only of what was read whole, and leaves blank only what was not', () => {
    const partly = systems.filter((system) => written.has(system) && !isWhole(system));
    expect(partly.length).toBeGreaterThan(2);
    for (const { name, cells } of rows) {
      for (const [index, { text }] of cells.entries()) {
        const whole = !partly.includes(columns[index] ?? '');
        if (text === '') expect(whole, `${name} ${columns[index]}`).toBe(false);
        if (text === '–') expect(whole, `${name} ${columns[index]}`).toBe(true);
      }
    }
  });

  test('marks a status that Amazon’s list does not give the code, and no other', () => {
    const amazonColumn = columns.indexOf('aws');
    const numbers = (text: string): string[] => text.match(/\d{3}/g) ?? [];
    for (const { name, cells } of rows) {
      const amazon = numbers(cells[amazonColumn]?.text ?? '');
      for (const [index, { text, marked }] of cells.entries()) {
        const other = numbers(text).some((number) => !amazon.includes(number));
        expect(marked, `${name} ${columns[index]} ${text}`).toBe(amazon.length > 0 && other);
        expect(text.startsWith('≠'), `${name} ${columns[index]}`).toBe(marked);
      }
    }
  });

  test('says of each column which document it is from', () => {
    const sources = shown.querySelectorAll('#read tbody tr');
    expect(sources).toHaveLength(columns.length);
    for (const row of sources) {
      expect(row.querySelector('td a')?.getAttribute('href')).toMatch(/^https?:/);
    }
  });

  test('weighs at most 40 kB with Brotli', () => {
    expect(statSync(`${dist}systems/index.html.br`).size).toBeLessThanOrEqual(40_000);
  });
});

function isWhole(system: string): boolean {
  if (system === 'aws' || system === 'ias3') return true;
  const { read } = parse(contentFile(`systems/${system}/sends.yaml`)) as {
    read: { whole: boolean };
  };
  return read.whole;
}

test('the whole matrix as a table has every status of every system, and no other', () => {
  const lines = readCsv(readBuilt('/api/v1/matrix.csv')).flatMap(
    ({ code = '', address: _, ...cells }) =>
      Object.entries(cells).flatMap(([system, text]) => {
        if (text === '' || text === 'not in its list') return [];
        const statuses = text === 'never raised' ? [text] : text.split(' ');
        return statuses.map((status) => `${system} ${code} ${status}`);
      }),
  );
  expect(lines.sort()).toEqual(linesOf(() => true));
});

describe('the systems as data', () => {
  const data = JSON.parse(readBuilt('/api/v1/systems.json')) as PublishedSystems;

  test('fit their schema', () => {
    const ajv = new Ajv2020({
      allErrors: true,
      allowUnionTypes: true,
      formats: { uri: (value: string) => URL.canParse(value), date: true },
    });
    const validate = ajv.compile(JSON.parse(readBuilt('/api/v1/systems-schema.json')) as object);
    validate(data);
    expect(validate.errors ?? []).toEqual([]);
    const [first, ...others] = data.systems;
    expect(validate({ ...data, systems: [{ ...first, signs: null }, ...others] })).toBe(false);
    expect(validate({ ...data, systems: [{ ...first, later: 1 }, ...others] })).toBe(true);
  });

  test('are all systems, with every code and status of each under its own name', () => {
    expect(data.systems.map(({ id }) => id).sort()).toEqual(systems.toSorted());
    for (const { id, table: codes } of data.systems) {
      const lines = Object.entries(codes?.codes ?? {}).map(([name, statuses]) => [
        name,
        statuses.map((number) => number ?? 'N/A').map(String),
      ]);
      const expected = [...(written.get(id) ?? [])].map(([name, statuses]) => [
        name,
        [...new Set(statuses)].filter((status) => status !== 'never raised').sort(),
      ]);
      expect(lines.sort(), id).toEqual(expected.sort());
    }
  });

  test('have signs that match their own examples', () => {
    for (const { id, signs } of data.systems) {
      for (const { where, pattern, example } of signs) {
        if (example === null) continue;
        expect(example, id).toMatch(new RegExp(pattern, where === 'header' ? 'i' : ''));
      }
    }
  });
});

test('every system is named on the page of all systems and leads to its own', () =>
  expectOfEach(systems, (system) => {
    const links = shown.querySelectorAll(`[data-systems] a[href="/systems/${system}/"]`);
    expect(links.length).toBeGreaterThan(0);
    const heading = readPage(`/systems/${system}/`).querySelector('h1')?.textContent;
    expect(links.map(({ textContent }) => textContent)).toContain(heading);
  }));

test('each system beside Amazon has a page with as many codes in each part as the overview says', () => {
  const overview = readPage('/compare/systems/').querySelectorAll('#amazon tbody tr');
  expect(overview).toHaveLength(written.size - 1);
  const parts = ['same', 'differing', 'onlyRight', 'onlyLeft', 'unknown'];
  for (const row of overview) {
    const page = readPage(row.querySelector('a')?.getAttribute('href') ?? '');
    const counts = row.querySelectorAll('td').map(({ textContent }) => Number(textContent));
    expect(parts.map((part) => page.querySelectorAll(`#${part} tbody tr`).length)).toEqual(counts);
  }
});

test('“Elsewhere” on a code’s page says what the picture says', () => {
  const names = new Map(
    (shown.querySelectorAll('table.picture thead a') ?? []).map((link, index) => [
      link.textContent,
      index,
    ]),
  );
  const pagesWith = new Set(readSet().codes.map(({ code }) => code));
  for (const { name, cells } of rows.filter((row) => pagesWith.has(row.name))) {
    const items = readPage(`/codes/${name}/`).querySelectorAll('#servers li');
    const said = items.flatMap((item) => {
      const lead = item.querySelector('strong')?.textContent;
      const statuses = lead?.replace(/, where Amazon.*|:/g, '');
      return lead === undefined
        ? []
        : item.querySelectorAll('a').map((link) => `${link.textContent} ${statuses}`);
    });
    const expected = [...names].slice(2).flatMap(([system, index]) => {
      const text = cells[index]?.text.replace(/^≠\u202f/, '') ?? '';
      if (/^–?$/.test(text)) return [];
      const words = text.replaceAll('N/A', 'not stated').replace('never', 'Defined, never raised');
      return [`${system} ${words.replace(/^n/, 'N')}`];
    });
    expect(said.sort(), name).toEqual(expected.sort());
  }
});
