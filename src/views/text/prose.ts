import type { Catalogue } from '../../domain/catalogue.ts';
import { parseInlineText } from '../../domain/text/inline-text.ts';
import { urls } from '../addresses/urls.ts';

/** A piece of a sentence, ready to print: code, perhaps with the address of its page. */
export interface ProseSegment {
  text: string;
  code: boolean;
  href?: string;
}

/** One of our sentences; the codes it names lead to their pages, except the page's own. */
export function prose(text: string, catalogue: Catalogue, ownCode?: string): ProseSegment[] {
  return parseInlineText(text).map((segment) =>
    segment.code && segment.text !== ownCode && catalogue.hasCode(segment.text)
      ? { ...segment, href: urls.code(segment.text) }
      : segment,
  );
}

/** The sentence without its marks, for places that take plain text only. */
export function plainText(text: string): string {
  return text.replaceAll('`', '');
}
