import type { Page } from '@playwright/test';

/** Where a site is searched. */
export interface SearchPlace {
  /** What opens the search, where it is not on the page. */
  opener?: string;
  field: string;
  answer: string;
}

export const places: Record<'ours' | 'starlight', SearchPlace> = {
  ours: {
    field: '[data-search-box] textarea',
    answer: '[data-search-results] a[href]',
  },
  starlight: {
    opener: 'button[data-open-modal]',
    field: '#starlight__search input',
    answer: '#starlight__search .pagefind-ui__result-link',
  },
};

/** Puts the cursor where words to look up are typed. */
export async function openSearch(page: Page, { opener, field }: SearchPlace): Promise<void> {
  if (opener) await page.locator(opener).click();
  await page.locator(field).first().focus();
}
