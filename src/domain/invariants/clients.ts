import type { CatalogueContent } from '../catalogue.ts';
import { otherClients } from '../clients/named.ts';
import { clientFile, codeFile, systemFile, topicFile } from '../content/files.ts';
import { causePages } from './pages.ts';
import type { Problem } from './problem.ts';

/** Wherever a file names a client, there is one, or it says `other`. */
export function namedClientsExist(content: CatalogueContent): Problem[] {
  const { clients, codes, topics } = content;
  const known = new Set([otherClients.id, ...clients.map(({ id }) => id)]);
  const unknown = (file: string, field: string, names: readonly string[]) =>
    names
      .filter((name) => !known.has(name))
      .map((name) => ({ file, field, complaint: `there is no ${clientFile(name)}` }));
  return [
    ...codes.flatMap(({ code, clientNotes, exceptions }) => [
      ...clientNotes.flatMap(({ client }, index) =>
        unknown(codeFile(code), `clientNotes.${index}.client`, [client]),
      ),
      ...unknown(codeFile(code), 'exceptions', Object.keys(exceptions)),
    ]),
    ...topics.flatMap(({ id, prints }) =>
      prints.flatMap(({ client }, index) =>
        unknown(topicFile(id), `prints.${index}.client`, client === undefined ? [] : [client]),
      ),
    ),
    ...causePages(content).flatMap(({ file, causes }) =>
      causes.flatMap((cause) => unknown(file, `cause "${cause.title}"`, cause.clients)),
    ),
    ...clients.flatMap(({ id, passesOn }) => unknown(clientFile(id), 'passesOn', passesOn)),
  ];
}

/** A retry mode belongs to one client, and codes name modes that exist. */
export function retryModesExist({ clients, codes }: CatalogueContent): Problem[] {
  const owners = new Map<string, string>();
  const again = clients.flatMap(({ id: client, retries }) =>
    retries.flatMap(({ id }, index) => {
      const owner = owners.get(id);
      owners.set(id, client);
      const complaint = `"${id}" already belongs to ${owner}`;
      return owner === undefined
        ? []
        : [{ file: clientFile(client), field: `retries.${index}.id`, complaint }];
    }),
  );
  return [
    ...again,
    ...codes.flatMap(({ code, retry }) =>
      retry.retriedBy
        .filter((id) => !owners.has(id))
        .map((id) => ({
          file: codeFile(code),
          field: 'retry.retriedBy',
          complaint: `no client has the retry mode "${id}"`,
        })),
    ),
  ];
}

/** What a mode of a client repeats by its code is said on the page of that code. */
export function repeatedCodesSaySo({ clients, codes }: CatalogueContent): Problem[] {
  const byName = new Map(
    codes.flatMap((code) => [code.code, ...code.aliases].map((name) => [name, code] as const)),
  );
  return clients.flatMap(({ id: client, retries }) =>
    retries.flatMap(({ id, codes: repeated }) =>
      repeated.flatMap((name) => {
        const complain = (complaint: string): Problem[] => [
          { file: clientFile(client), field: `retries "${id}"`, complaint },
        ];
        const code = byName.get(name);
        if (!code) return complain(`there is no code "${name}"`);
        return code.retry.retriedBy.includes(id)
          ? []
          : complain(`${codeFile(code.code)} does not name it under retriedBy`);
      }),
    ),
  );
}

/** How many groups a pattern has: with nothing before it, the bar makes every text a match. */
const groupsIn = (pattern: string) => (new RegExp(`${pattern}|`).exec('') ?? []).length - 1;

/** Places of codes are joined to one pattern and told apart by their groups: they have none of their own. */
export function placesOfCodesHaveNoGroup({ clients, systems }: CatalogueContent): Problem[] {
  const placed = [
    ...clients.map(({ id, codeAt }) => ({ file: clientFile(id), codeAt })),
    ...systems.map(({ id, codeAt }) => ({ file: systemFile(id), codeAt })),
  ];
  return placed.flatMap(({ file, codeAt }) =>
    codeAt.flatMap(({ after }, index) =>
      groupsIn(after) === 0
        ? []
        : [{ file, field: `codeAt.${index}.after`, complaint: 'must have no group: write (?:…)' }],
    ),
  );
}

/**
 * Every sign of a client has its own example; the place of a service has one group, that of a
 * message one, or two with the resource.
 */
export function clientPatternsAreTrue({ clients }: CatalogueContent): Problem[] {
  return clients.flatMap(({ id, signs, messageAt, serviceAt }) => {
    const complain = (field: string, complaint: string) => ({
      file: clientFile(id),
      field,
      complaint,
    });
    return [
      ...signs.flatMap(({ pattern, ignoreCase, example }, index) =>
        new RegExp(pattern, ignoreCase ? 'im' : 'm').test(example)
          ? []
          : [complain(`signs.${index}.example`, 'does not match the pattern beside it')],
      ),
      ...serviceAt.flatMap(({ pattern }, index) =>
        groupsIn(pattern) === 1
          ? []
          : [complain(`serviceAt.${index}.pattern`, 'must have one group, the name')],
      ),
      ...messageAt.flatMap(({ pattern }, index) =>
        [1, 2].includes(groupsIn(pattern))
          ? []
          : [
              complain(
                `messageAt.${index}.pattern`,
                'must have one group, the message, or a second one, the resource',
              ),
            ],
      ),
    ];
  });
}
