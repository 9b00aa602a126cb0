import { readFields } from '../src/domain/search/reading/fields.ts';
import { replyParts } from '../src/domain/search/reading/reply-parts.ts';
import { readSender } from '../src/domain/search/reading/sender.ts';
import { judge, type Paste, pageOf } from './unit/domain/search/paste.ts';
import { replyCases, replyForms } from './unit/domain/search/reply-cases.ts';
import { content, resolverFromContent, signs } from './unit/domain/search/resolver-from-content.ts';

/** How the answers to some pastes are. */
export interface Tally {
  pastes: number;
  'right first': number;
  'right in three': number;
  'wrong and certain': number;
}

/** An answer that is not the right one first. */
export interface Miss {
  paste: Paste;
  /** The first three pages that were answered. */
  found: string[];
}

/** The pastes of one file, by their kinds and in all, and what was missed. */
export interface Quality {
  tallies: Map<string, Tally>;
  misses: Miss[];
  /** How often each row of the table of evidence decided; `nothing` where none did. */
  decisions: Map<string, number>;
}

const { resolve } = await resolverFromContent();
const pages = new Set(content.codes.map(({ code }) => code));
const hasPage = (page: string) => page.includes(':') || pages.has(page);

/** Answers pastes and judges the answers. What expects nothing is right when nothing is certain. */
export function qualityOf(pastes: readonly Paste[]): Quality {
  const tallies = new Map<string, Tally>();
  const decisions = new Map<string, number>();
  const misses: Miss[] = [];
  for (const paste of pastes) {
    const resolution = resolve(paste.text);
    const { isRight, isWrongAndCertain } = judge(paste, resolution, hasPage);
    const found = resolution.answers.slice(0, 3).map(pageOf);
    const decidedBy = resolution.decidedBy ?? 'nothing';
    decisions.set(decidedBy, (decisions.get(decidedBy) ?? 0) + 1);
    if (!isRight) misses.push({ paste, found });
    const isInThree = isRight || found.some((page) => paste.expect.includes(page));
    for (const kind of [paste.expect.length === 0 ? 'look-alikes' : paste.kind, 'all']) {
      const tally = tallies.get(kind) ?? emptyTally();
      tallies.set(kind, tally);
      tally.pastes += 1;
      tally['right first'] += Number(isRight);
      tally['right in three'] += Number(isInThree);
      tally['wrong and certain'] += Number(isWrongAndCertain);
    }
  }
  return { tallies, misses, decisions };
}

function emptyTally(): Tally {
  return { pastes: 0, 'right first': 0, 'right in three': 0, 'wrong and certain': 0 };
}

/** How recorded replies are known as their system's, for each form in which they reach the box. */
export function senderQuality(): {
  form: string;
  replies: number;
  right: number;
  'wrong and certain': number;
}[] {
  return replyForms.map(({ name, print }) => {
    const read = replyCases().map((reply) => {
      const text = print(reply);
      const parts = replyParts(text, readFields(text, signs.clients.messageAt), undefined);
      return { wanted: reply.system, sender: readSender(parts, signs.systems) };
    });
    const wrong = read.filter(({ wanted, sender }) => sender?.id !== wanted);
    return {
      form: name,
      replies: read.length,
      right: read.length - wrong.length,
      'wrong and certain': wrong.filter(({ sender }) => sender?.certainty === 'certain').length,
    };
  });
}
