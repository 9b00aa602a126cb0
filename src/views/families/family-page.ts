import type { Catalogue } from '../../domain/catalogue.ts';
import type { Family } from '../../domain/families/family.ts';
import { urls } from '../addresses/urls.ts';
import { type NumberedSource, numberSources } from '../text/numbered-sources.ts';
import { type ProseSegment, prose } from '../text/prose.ts';
import { type CodeLine, codeLine } from './code-line.ts';

/** Some codes of a family under a heading; the heading is absent where the family has no groups. */
export interface CodeGroup {
  id: string;
  title: string | undefined;
  about: ProseSegment[] | undefined;
  codes: CodeLine[];
}

export interface FamilyPage {
  id: string;
  title: string;
  summary: ProseSegment[];
  shared: ProseSegment[];
  whichOne: { sign: ProseSegment[]; code: string; href: string }[];
  groups: CodeGroup[];
  count: number;
  sources: NumberedSource[];
}

export function familyPage(family: Family, catalogue: Catalogue): FamilyPage {
  const codes = catalogue.codesOf(family);
  const lines = (group: string | undefined) =>
    codes.filter((code) => code.group === group).map((code) => codeLine(code, catalogue));
  return {
    id: family.id,
    title: family.title,
    summary: prose(family.summary, catalogue),
    shared: prose(family.shared, catalogue),
    whichOne: family.whichOne.map(({ sign, code }) => ({
      sign: prose(sign, catalogue),
      code,
      href: urls.code(catalogue.pageOf(code)?.code ?? code),
    })),
    groups: [
      ...family.groups.map(({ id, title, about }) => ({
        id,
        title,
        about: about === undefined ? undefined : prose(about, catalogue),
        codes: lines(id),
      })),
      { id: 'codes', title: undefined, about: undefined, codes: lines(undefined) },
    ].filter((group) => group.codes.length > 0),
    count: codes.length,
    sources: numberSources(family.sources, catalogue),
  };
}
