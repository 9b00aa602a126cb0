import { clientsFromContent, filled, tells } from '../../clients/printed-lines.ts';
import type { ClientFormat } from './format.ts';

const clients = clientsFromContent();

/** Every line that a client prints, as its file has it, that tells anything of the reply. */
export const clientLines: readonly ClientFormat[] = clients.flatMap(({ name, prints }) =>
  prints.flatMap((line): ClientFormat[] => {
    const told = tells(line);
    if (told === 'nothing') return [];
    const client = line.when ? `${name}, ${line.when}` : name;
    return [{ client, tells: told, print: (failure) => filled(line, failure) }];
  }),
);

/**
 * A line of a client with what stands around it in a terminal or in the log of a program that is
 * built on it.
 * @param id the client's
 * @param begins how the line begins, as its file has it
 * @throws when the client's file has no such line
 */
export function framed(
  name: string,
  id: string,
  begins: string,
  around: (line: string) => string,
): ClientFormat {
  const client = clients.find((each) => each.id === id);
  const line = client?.prints.find(({ text }) => text.startsWith(begins));
  const told = line && tells(line);
  if (!line || !told || told === 'nothing') {
    throw new Error(`content/clients/${id}.mdx has no line that begins with “${begins}”.`);
  }
  return { client: name, tells: told, print: (failure) => around(filled(line, failure)) };
}
