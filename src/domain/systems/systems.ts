/**
 * The systems whose published lists are compared.
 *
 * Everything that shows, compares or filters by system loops over this registry, so a further
 * system is one entry here, its prose in `content/systems`, its list in `content/sources` and a
 * block under `listed` in each code it defines. No component names a system.
 */
export const systems = [
  {
    id: 'aws',
    name: 'Amazon S3',
    shortName: 'AWS',
    listName: 'the AWS list',
  },
  {
    id: 'ias3',
    name: 'Internet Archive S3-like API',
    shortName: 'IAS3',
    listName: 'the IAS3 table',
  },
] as const;

export type System = (typeof systems)[number];
export type SystemId = System['id'];

export const systemIds = systems.map((system) => system.id) as [SystemId, ...SystemId[]];

/** The system with this id. Every `SystemId` is registered, so this never fails for typed input. */
export function systemById(id: SystemId): System {
  const system = systems.find((candidate) => candidate.id === id);
  if (!system) throw new Error(`No system is registered as "${id}".`);
  return system;
}

/** A value for each system, under its id. */
export function bySystem<Value>(make: (system: System) => Value): Record<SystemId, Value> {
  const entries = systems.map((system) => [system.id, make(system)]);
  // Every id comes from the registry and none is left out, which the types of entries cannot say.
  return Object.fromEntries(entries) as Record<SystemId, Value>;
}

/** The two systems whose lists are compared: the first two of the registry, left and right. */
export function comparedSystems(): [left: System, right: System] {
  return [systems[0], systems[1]];
}
