import type { Catalogue } from '../../domain/catalogue.ts';
import { amazonNumbers, cellOf, differsFrom } from '../../domain/systems/cell.ts';
import { cellText } from '../../domain/systems/cell-text.ts';
import type { System } from '../../domain/systems/system.ts';
import { urls } from '../addresses/urls.ts';
import { type ReadView, readView } from './read-view.ts';

/** What a system's own table has, beside Amazon's current list. */
export interface SendsView {
  /** Which table it is, of which version and date. */
  read: ReadView;
  /** How many codes it has. */
  count: number;
  /** Codes that both have, with different statuses. */
  differs: { code: string; href: string; here: string; amazon: string }[];
  /** Codes that Amazon's current list does not have; with an address where they have a page. */
  own: { code: string; href: string | undefined; status: string }[];
}

/** `undefined` where neither a table nor a list of the system was read. */
export function sendsView(system: System, catalogue: Catalogue): SendsView | undefined {
  const { sends } = system;
  if (!sends) return undefined;
  const names = Object.keys(sends.codes);
  const pages = names.map((name) => ({ name, page: catalogue.pageOf(name) }));
  return {
    read: readView(sends, catalogue),
    count: names.length,
    differs: pages.flatMap(({ name, page }) => {
      const amazon = page ? amazonNumbers(page) : [];
      const cell = cellOf(system, [name]);
      if (!page || !differsFrom(cell, amazon)) return [];
      return [
        { code: name, href: urls.code(page.code), here: cellText(cell), amazon: amazon.join(', ') },
      ];
    }),
    own: pages
      .filter(({ page }) => !page?.amazonToday)
      .map(({ name, page }) => ({
        code: name,
        href: page && urls.code(page.code),
        status: cellText(cellOf(system, [name])),
      })),
  };
}
