import type { ClientPatterns } from '../../clients/patterns.ts';

/**
 * The client that most likely printed the text: the first whose sign it has. Where it has only weak
 * ones, which several clients print alike, all of them, as in `AWS CLI or boto3`.
 */
export function guessClient(text: string, signs: ClientPatterns['signs']): string | undefined {
  const isMet = ({ pattern, flags }: ClientPatterns['signs'][number]) =>
    new RegExp(pattern, flags).test(text);
  const sure = signs.find((sign) => !sign.weak && isMet(sign));
  if (sure) return sure.client;
  const alike = signs.filter((sign) => sign.weak && isMet(sign)).map(({ client }) => client);
  return alike.length === 0 ? undefined : alike.join(' or ');
}
