/** What to do about trying again, with the words shown to readers. */
export const retryAdvices = {
  retry: {
    label: 'Yes, with back-off',
    meaning:
      'The same request can succeed later: pause, lengthen the pause each time, give up after a few tries.',
  },
  'fix-first': {
    label: 'Only after a fix',
    meaning: 'The same request fails the same way: change what the page names, then send it again.',
  },
  follow: {
    label: 'Follow the redirect',
    meaning: 'Send the request again to the address that the reply gives.',
  },
  depends: {
    label: 'Depends on the cause',
    meaning: 'Some causes pass by themselves and some never do: find yours below first.',
  },
  no: {
    label: 'No',
    meaning: 'Nothing is left to try: the reply is final, or what you wanted is already so.',
  },
} as const satisfies Record<string, { label: string; meaning: string }>;

export type RetryAdvice = keyof typeof retryAdvices;

export const retryAdviceIds = Object.keys(retryAdvices) as [RetryAdvice, ...RetryAdvice[]];
