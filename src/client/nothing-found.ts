import { readsWhole } from '../domain/search/read/plain-text.ts';
import { maskSecrets } from '../domain/text/mask-secrets.ts';
import { urls } from '../views/addresses/urls.ts';
import { nothingInWords } from '../views/search/nothing-in-words.ts';
import { anchor, element } from './element.ts';
import type { SearchTurn } from './search-turn.ts';

/** Says in a card that there is no answer, what was read, and where one looks on. */
export async function addNothingFound(turn: SearchTurn): Promise<void> {
  const { box, input, files, isFiltered } = turn;
  const names = await files.namesElsewhere().catch(() => undefined);
  if (turn.isOver() || turn.rows.length > 0) return;
  const name = turn.unexplained ?? nameIn(input);
  const { headline, more } = nothingInWords({
    name: name && maskSecrets(name),
    systems:
      names && name !== undefined ? (Object.hasOwn(names, name) ? names[name] : []) : undefined,
    isReadWhole: readsWhole(input),
    isFiltered,
  });
  const card = element('section', 'answer card');
  const ways = element('p', 'mt-2', 'Look on ');
  ways.append(
    anchor(urls.statuses(), '', 'by its status'),
    ', ',
    anchor(urls.systems(), '', 'by the system that sent it'),
    ' or ',
    anchor(urls.codes(), '', 'in one table of all codes'),
    '.',
  );
  card.append(element('h2', '', headline), ...more.map((text) => element('p', 'mt-2', text)), ways);
  box.panel().prepend(card);
  box.say([`${headline}.`, ...more].join(' '), true);
}

/** What was typed by itself and is written as codes are. */
const nameIn = (input: string) => /^\s*([A-Z][a-z]+[A-Z]\w{1,60})\s*$/.exec(input)?.[1];
