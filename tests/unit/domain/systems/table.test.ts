import { expect, test } from 'vitest';
import { cellOf } from '../../../../src/domain/systems/cell.ts';
import type { System } from '../../../../src/domain/systems/system.ts';
import { inOrder, systemTables } from '../../../../src/domain/systems/table.ts';
import { exampleContent } from '../../example-catalogue.ts';

const [template] = exampleContent().systems;
const system = (parts: Partial<System> & { id: string }): System => ({
  ...(template as System),
  shortName: parts.id,
  ...parts,
});

test('systems come in one order: the compared pair, services, servers, emulators, each by name', () => {
  const ids = ['zeta', 'moto', 'ceph', 'ias3', 'alpha', 'aws'];
  const kinds = { moto: 'emulator', ceph: 'server' } as const;
  const systems = ids.map((id) => system({ id, kind: kinds[id as 'moto'] ?? 'service' }));
  expect(inOrder(systems).map(({ id }) => id)).toEqual([
    'aws',
    'ias3',
    'alpha',
    'zeta',
    'ceph',
    'moto',
  ]);
});

test('a published list is a table too, with every row of a code, and goes before the source', () => {
  const sends = {
    read: { source: 'it', whole: false, kind: 'source' as const },
    codes: { Other: 500 },
  };
  const [first] = systemTables({
    systems: [system({ id: 'aws', sends }), system({ id: 'bare' })],
    lists: [
      {
        id: 'aws-error-responses',
        system: 'aws',
        source: 'a-list',
        date: '2026',
        quoted: false,
        rows: [
          { code: 'AccessDenied', status: '403 Forbidden' },
          { code: 'AccessDenied', status: '200 OK' },
        ],
      },
    ],
  });
  expect(first?.sends.read).toEqual({
    source: 'a-list',
    date: '2026',
    whole: true,
    kind: 'documented',
  });
  expect(cellOf({ sends: first?.sends }, ['AccessDenied'])).toEqual({
    says: 'sends',
    statuses: [200, 403],
  });
});

test('a system of which nothing was read has no table', () => {
  expect(systemTables({ systems: [system({ id: 'bare' })], lists: [] })).toEqual([]);
});
