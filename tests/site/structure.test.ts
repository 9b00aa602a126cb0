import { expect, test } from 'vitest';
import { misplacedTags } from '../support/misplaced-tags.ts';
import { fileOf, pageAddresses, readBuilt, readPage } from './built-site.ts';
import { expectOfEach } from './every.ts';

test('every page closes what it opens, in order, and has every element where it may stand', () =>
  expectOfEach(pageAddresses(), (address) => {
    expect(misplacedTags(readBuilt(fileOf(address)))).toEqual([]);
  }));

test('every page says its language and its title, and has one main part', () =>
  expectOfEach(pageAddresses(), (address) => {
    const page = readPage(address);
    expect(page.querySelector('html')?.getAttribute('lang')).toBe('en');
    expect(page.querySelector('title')?.textContent).toMatch(/\S/);
    expect(page.querySelectorAll('main')).toHaveLength(1);
  }));

test('every page has one heading of the first rank, in its main part, and none below it skips a rank', () =>
  expectOfEach(pageAddresses(), (address) => {
    const headings = readPage(address).querySelectorAll('h1, h2, h3, h4, h5, h6');
    for (const heading of headings) expect(heading.textContent).toMatch(/\S/);
    const ranks = headings.map(({ rawTagName }) => Number(rawTagName.slice(1)));
    expect(ranks.filter((rank) => rank === 1)).toHaveLength(1);
    expect(readPage(address).querySelectorAll('main h1')).toHaveLength(1);
    // Before it there may be that of the contents.
    const below = ranks.slice(ranks.indexOf(1));
    expect(below.filter((rank, index) => rank > (below[index - 1] ?? 0) + 1)).toEqual([]);
  }));

test('every control of every page that does nothing without a script says that it needs one', () =>
  expectOfEach(pageAddresses(), (address) => {
    const controls = readPage(address).querySelectorAll('button, select');
    const dead = controls.filter(
      (control) =>
        control.getAttribute('popovertarget') === undefined &&
        control.getAttribute('type') !== 'submit' &&
        !control.hasAttribute('hidden') &&
        !control.closest('[data-needs-script]'),
    );
    expect(dead.map((control) => control.toString().slice(0, 80))).toEqual([]);
  }));
