/** The system that all others are measured by. */
export const amazon = 'aws';

/**
 * The pair of published lists that are compared to the letter, left and right: the list of Amazon
 * S3's Error data type and the Internet Archive's table. A side keeps its place and its colour on
 * every page. Its id is also that of the system that publishes the list.
 *
 * Other systems publish lists too (`content/lists`, `content/systems`); of those only codes and
 * statuses are compared, never words.
 */
export const sides = [
  {
    id: amazon,
    list: 'aws-error-data-type',
    name: 'Amazon S3',
    shortName: 'AWS',
    listName: 'the AWS list',
  },
  {
    id: 'ias3',
    list: 'ias3-error-messages',
    name: 'Internet Archive S3-like API',
    shortName: 'IAS3',
    listName: 'the IAS3 table',
  },
] as const;

export type Side = (typeof sides)[number];
export type SideId = Side['id'];

export const sideIds = sides.map((side) => side.id) as [SideId, ...SideId[]];

/** The side with this id. Every `SideId` is registered, so this never fails for typed input. */
export function sideById(id: SideId): Side {
  const side = sides.find((candidate) => candidate.id === id);
  if (!side) throw new Error(`No side of the comparison is called "${id}".`);
  return side;
}

/** A value for each side, under its id. */
export function bySide<Value>(make: (side: Side) => Value): Record<SideId, Value> {
  const entries = sides.map((side) => [side.id, make(side)]);
  // Every id comes from the registry and none is left out, which the types of entries cannot say.
  return Object.fromEntries(entries) as Record<SideId, Value>;
}

/** Both sides, left and right. */
export function comparedPair(): [left: Side, right: Side] {
  return [sides[0], sides[1]];
}

/** The place of a system in the pair, from 1, which gives it its colour; 0 for every other one. */
export function sidePlace(system: string): number {
  return sides.findIndex(({ id }) => id === system) + 1;
}
