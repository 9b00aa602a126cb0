/** A picture of the README: which page, how, and what to paste into its box first. */
export interface Screenshot {
  /** The picture's file name without its ending. */
  name: string;
  address: string;
  theme: 'light' | 'dark';
  /** In CSS pixels. */
  width: number;
  height: number;
  paste?: string;
}

const laptop = { width: 1280, height: 860 };
const phone = { width: 390, height: 860 };

/** Six pages, one for each thing that readers come for. */
export const screenshots: readonly Screenshot[] = [
  {
    name: 'paste',
    address: '/search/',
    theme: 'light',
    ...laptop,
    paste:
      '<Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message><Resource>Your upload of logs-2026 from username reader@example.org appears to be spam.</Resource><RequestId>d36ec445-8d4a-4a64-a110-f67af6ee2c2a</RequestId></Error>',
  },
  { name: 'code', address: '/codes/NoSuchKey/', theme: 'light', ...laptop },
  { name: 'comparison', address: '/compare/wording/', theme: 'light', ...laptop },
  { name: 'system', address: '/systems/ias3/', theme: 'dark', ...laptop },
  { name: 'phone', address: '/codes/AccessDenied/', theme: 'light', ...phone },
  { name: 'phone-dark', address: '/status/403/', theme: 'dark', ...phone },
];
