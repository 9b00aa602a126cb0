import type { Catalogue } from '../../domain/catalogue.ts';
import type { ErrorElement } from '../../domain/content/error-element.ts';
import type { Source } from '../../domain/content/source.ts';
import { urls } from '../addresses/urls.ts';
import { type ProseSegment, prose } from '../text/prose.ts';

export interface ElementEntry {
  /** The element's name is its fragment. */
  name: string;
  holds: ProseSegment[];
  documented: ErrorElement['documented'];
  secret: ProseSegment[] | undefined;
  /** Codes whose recorded replies carry it. */
  codes: { code: string; href: string }[];
  sources: Source[];
}

export interface ElementPage {
  documented: ElementEntry[];
  seen: ElementEntry[];
  secrets: ElementEntry[];
}

/** The elements of an error reply: as documented, and as seen. */
export function elementPage(catalogue: Catalogue): ElementPage {
  const entries = catalogue.elements.map((element) => elementEntry(element, catalogue));
  return {
    documented: entries
      .filter(({ documented }) => documented)
      .sort((a, b) => (a.documented?.order ?? 0) - (b.documented?.order ?? 0)),
    seen: entries.filter(({ documented }) => !documented),
    secrets: entries.filter(({ secret }) => secret),
  };
}

function elementEntry(element: ErrorElement, catalogue: Catalogue): ElementEntry {
  const carrying = catalogue.codes.filter(
    ({ code, seen }) =>
      element.alsoIn.includes(code) || seen.some(({ elements }) => elements.includes(element.name)),
  );
  return {
    name: element.name,
    holds: prose(element.holds, catalogue),
    documented: element.documented,
    secret: element.secret ? prose(element.secret, catalogue) : undefined,
    codes: carrying.map(({ code }) => ({ code, href: urls.code(code) })),
    sources: element.sources.map((id) => catalogue.source(id)),
  };
}
