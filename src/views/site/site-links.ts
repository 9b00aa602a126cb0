import { urls } from '../addresses/urls.ts';

/** A link that stands on every page. */
export interface SiteLink {
  href: string;
  text: string;
}

/** The ways in, for the header. */
export const siteLinks = (): SiteLink[] => [
  { href: urls.codes(), text: 'Codes' },
  { href: urls.statuses(), text: 'Statuses' },
  { href: urls.systems(), text: 'Systems' },
  { href: urls.comparison(), text: 'Compare' },
  { href: urls.data(), text: 'Data' },
];

/** What the header has room for on a phone only, where its links open as a menu. */
export const menuLinks = (): SiteLink[] => [
  { href: urls.topics(), text: 'Errors without a code' },
  { href: urls.clients(), text: 'Clients' },
];

/** What else there is, for the footer. */
export const furtherLinks = (): SiteLink[] => [
  { href: urls.families(), text: 'Families' },
  ...menuLinks(),
  { href: urls.errorResponse(), text: 'Anatomy of a reply' },
  { href: urls.sources(), text: 'Sources' },
  { href: urls.link(), text: 'Link here' },
  { href: urls.feed(), text: 'Changes' },
  { href: urls.licences(), text: 'Licences' },
];
