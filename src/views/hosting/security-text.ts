import { urls } from '../addresses/urls.ts';

/** What `security.txt` says depends on. */
export interface SecurityFacts {
  /** The address of the site, for its mailbox and for the file's own address. */
  site: URL;
  /** The day of the edition, as `2026-11-20`. */
  edition: string;
  /** Where to report; without one it is the mailbox that RFC 2142 keeps for this. */
  contact: string | undefined;
}

/**
 * The text of `security.txt`, after RFC 9116.
 * @throws when the contact is not an address of a kind that the RFC knows
 */
export function securityText({ site, edition, contact }: SecurityFacts): string {
  const address = contact || `mailto:security@${site.hostname}`;
  if (!/^(?:mailto:|https:\/\/|tel:)\S+$/.test(address)) {
    throw new Error(
      `SECURITY_CONTACT must begin with mailto:, https:// or tel:, not be "${address}".`,
    );
  }
  const canonical = new URL(urls.securityText(), site).href;
  return [
    '# How to report a vulnerability of this site, after RFC 9116.',
    `Contact: ${address}`,
    `Expires: ${expiry(edition)}`,
    'Preferred-Languages: en',
    // The RFC takes no other scheme here.
    ...(canonical.startsWith('https:') ? [`Canonical: ${canonical}`] : []),
    '',
  ].join('\n');
}

/**
 * The RFC asks for a day less than a year ahead. It is counted from the day of the edition, not of
 * the build: the same commit gives the same bytes, and what nobody has touched for a year says so.
 */
function expiry(edition: string): string {
  const day = new Date(`${edition}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 364);
  return day.toISOString().replace('.000', '');
}
