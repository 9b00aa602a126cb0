import type { CatalogueContent } from '../catalogue.ts';
import { recordingFile } from '../content/files.ts';
import { cellOf } from '../systems/cell.ts';
import { errorIn, type Recording } from '../systems/recording.ts';
import type { System } from '../systems/system.ts';
import type { Problem } from './problem.ts';

/** What a record names is there: clients with a page and a version, replies that it holds. */
export function recordingsAreWhole({ clients, systems }: CatalogueContent): Problem[] {
  const known = new Set(clients.map(({ id }) => id));
  return recorded(systems).flatMap(({ id, recording }) => {
    const complain = (field: string, complaint: string): Problem[] => [
      { file: recordingFile(id), field, complaint },
    ];
    return [
      ...Object.keys(recording.clients)
        .filter((client) => !known.has(client))
        .flatMap((client) => complain('clients', `there is no content/clients/${client}.mdx`)),
      ...recording.situations.flatMap(({ id: situation, replies, results }) =>
        results.flatMap(({ client, got }) => [
          ...(Object.hasOwn(recording.clients, client)
            ? []
            : complain(situation, `has "${client}", whose version is not told`)),
          ...(got.every((place) => place < replies.length)
            ? []
            : complain(situation, `has no reply ${Math.max(...got)}, which ${client} got`)),
        ]),
      ),
    ];
  });
}

/** A server that was recorded sending a code with a status is not said to do otherwise. */
export function recordingsAgreeWithLists({ systems }: CatalogueContent): Problem[] {
  return recorded(systems).flatMap(({ id, recording, system }) =>
    recording.situations.flatMap(({ id: situation, replies }) =>
      replies.flatMap((reply): Problem[] => {
        const { code } = errorIn(reply);
        const cell = code === undefined ? undefined : cellOf(system, [code]);
        if (cell === undefined || cell.says === 'unknown') return [];
        const number = Number(reply.status.slice(0, 3));
        if (cell.says === 'sends' && cell.statuses.includes(number)) return [];
        const complaint = `${code} came with ${reply.status}, which the codes of ${id} do not have`;
        return [{ file: recordingFile(id), field: situation, complaint }];
      }),
    ),
  );
}

function recorded(
  systems: readonly System[],
): { id: string; recording: Recording; system: System }[] {
  return systems.flatMap((system) =>
    system.recording ? [{ id: system.id, recording: system.recording, system }] : [],
  );
}
