import { mayEnterAddress } from '../domain/text/mask-secrets.ts';
import { urls } from '../views/addresses/urls.ts';
import type { Row } from '../views/search/search-rows.ts';
import type { Answered } from './answered.ts';
import type { AnsweringBox } from './answering-box.ts';
import { countInWords } from './result-list.ts';
import { followsAddress } from './search-address.ts';
import type { SearchTurn } from './search-turn.ts';

/** What a reader who looks something up is answered, and what follows where they stay. */
interface Wish {
  /** Nothing where there was nothing to answer. */
  answered: Answered | undefined;
  /** Whether the first answer is wanted however certain it is. */
  goToFirst: boolean;
  turnOf: (answered: Answered) => Promise<SearchTurn>;
  addRest: (answered: Answered) => void;
}

/**
 * Goes to the page of a certain answer, else to the page of the search where the address may hold
 * the text; else the reader stays and chooses.
 */
export async function followWish(box: AnsweringBox, wish: Wish): Promise<void> {
  const { answered, goToFirst, turnOf, addRest } = wish;
  const first = answered?.rows[0];
  const input = box.field().value.trim();
  if (answered && first && (goToFirst || first.certainty === 'exact')) {
    location.assign(await caseOrPage(first, () => turnOf(answered)));
  } else if (!followsAddress(box) && mayEnterAddress(input)) {
    location.assign(urls.search(input));
  } else if (input === '') {
    box.say('Paste an error first, or type a code.');
    box.field().focus();
  } else if (answered) {
    addRest(answered);
    if (first) box.say(`Not certain: choose below. ${countInWords(answered.rows)}`);
  }
}

/** Where the card leads: to the case or the cause that the text is about, else to the page. */
async function caseOrPage({ href, code }: Row, turn: () => Promise<SearchTurn>): Promise<string> {
  if (code === undefined) return href;
  try {
    const asked = await turn();
    const match = await asked.matched();
    const { quoted } = await asked.causesOfSender();
    // What Amazon says as well counts less than what is known of the sender itself.
    if (quoted && (!match || match.isAmazons)) return urls.system(quoted.system, quoted.fragment);
    return match ? urls.code(match.code, match.fragment) : href;
  } catch {
    // The page is there even when what tells its cases apart cannot be had.
    return href;
  }
}
