import type { CodeSlotValue } from './code-slots.ts';

/** A status that a text mentions, and where. */
export interface StatusMention {
  number: number;
  /** What follows the number as its reason phrase, if anything does. */
  phrase: string;
  at: number;
  /** `true` where only an HTTP status can be meant, `false` where a number may mean other things. */
  sure: boolean;
  /** Whether anything in front of the number hints at a status. */
  cued: boolean;
}

/** What stands before a number that is a status, whatever the client. */
const sureBefore =
  /(?:HTTP\/[\d.]{1,3}"?|(?:status|response)(?:[ _-]?line)?(?:[ _-]?code)?["')\]]?|HttpStatusCode["']?|HTTP|(?:returned|server) error|HTTPError|http_error,|resulted in a|status)\s{0,2}(?:[:=]|=>|is|was|of)?\s{0,3}["'`([]{0,2}$/i;
const looseBefore =
  /(?:forbidden|found|request|unavailable|error|code|failed|failed with|(?:got|get\w*|with|receiv\w+|return\w+|expect|saw|see|watch for|gave|gives|throws)(?: an?| the)?|ERR!|^|\n|[:>([])\s{0,2}(?:[:=(["'])?\s?$/i;
/** `https://host/key 400`, and nothing behind it: programs print an address and its status. */
const addressBefore = /\/\S{0,31} (?:= )?$/;
/** How people speak of a status: "a 403 error", "got the 400 response", "a 307 redirect". */
const looseAfter = /^s? (?:error|repl(?:y|ies)|response|status|redirect)/i;
/** What follows a number that is a status: its class, or any usual phrase. */
const sureAfter =
  /^["')\]]?(?: (?:Client|Server) Error\b|[ :-]{1,3}\(?(?:Moved Permanently|Temporary Redirect|Moved Temporarily|Bad Request|Forbidden|Not Found|Method Not Allowed|Conflict|Length Required|Precondition Failed|(?:Requested )?Range Not Satisfiable|Internal Server Error|Not Implemented|Insufficient Storage|Not Modified|Unsupported Media Type|Service (?:Temporarily )?Unavailable|Slow Down|Bad Data|Unauthorized|Too Many Requests|(?:Request Entity|Payload) Too Large|Bad Gateway|Gateway Time-?out)\b)/i;
const phraseAfter =
  /^["')\]]?[ :-]{0,3}\(?(?:(?:Client|Server) Error: )?([A-Z][A-Za-z]{1,20}(?: [A-Za-z]{2,20}){0,3})/;

const mostTyped = 60;

/** Of a long log only the beginning and the end are read for numbers. */
const headRead = 10_000;
const tailRead = 30_000;

/**
 * Finds the statuses in a text. Every number is judged by the few characters around it.
 * @param slots the places of codes: what stands in one and is a number can only be a status
 */
export function readStatuses(text: string, slots: readonly CodeSlotValue[] = []): StatusMention[] {
  const inSlots = new Set(slots.filter(({ strict }) => strict).map(({ at }) => at));
  const mentions: StatusMention[] = [];
  // In a few typed words, as in "s3 upload 403", any such number is meant as a status.
  const isTyped = text.length <= mostTyped;
  for (const match of text.matchAll(/(?<![\w.,/]|\d-)[1-5]\d\d(?=s?(?!\w))(?![/]|[.,-]\d)/g)) {
    const at = match.index;
    if (at > headRead && at < text.length - tailRead) continue;
    const before = text.slice(Math.max(0, at - 32), at);
    const after = text.slice(at + 3, at + 43);
    const sure = inSlots.has(at) || sureBefore.test(before) || sureAfter.test(after);
    const isOfAddress = addressBefore.test(before) && /^(?: \[|\n|$)/.test(after);
    const cued = sure || isOfAddress || looseBefore.test(before) || looseAfter.test(after);
    if (!cued && !isTyped) continue;
    mentions.push({
      number: Number(match[0]),
      phrase: phraseAfter.exec(after)?.[1] ?? '',
      at,
      sure,
      cued,
    });
  }
  return mentions;
}
