import type { Catalogue } from '../../domain/catalogue.ts';
import { type FamilyArea, familyAreas } from '../../domain/families/family.ts';
import { urls } from '../addresses/urls.ts';
import { type ProseSegment, prose } from '../text/prose.ts';

/** A family as one entry of a list. */
export interface FamilyLink {
  id: string;
  title: string;
  /** What one was doing. */
  doing: string;
  href: string;
  summary: ProseSegment[];
  count: number;
}

/** The families, by what one was doing; an area without families is left out. */
export function familiesByArea(catalogue: Catalogue): { title: string; families: FamilyLink[] }[] {
  return Object.entries(familyAreas)
    .map(([area, title]) => ({ title, families: familiesOf(area as FamilyArea, catalogue) }))
    .filter(({ families }) => families.length > 0);
}

function familiesOf(area: FamilyArea, catalogue: Catalogue): FamilyLink[] {
  return catalogue.families
    .filter((family) => family.area === area)
    .map((family) => ({
      id: family.id,
      title: family.title,
      doing: family.doing,
      href: urls.family(family.id),
      summary: prose(family.summary, catalogue),
      count: catalogue.codesOf(family).length,
    }))
    .sort((a, b) => b.count - a.count || a.title.localeCompare(b.title, 'en'));
}
