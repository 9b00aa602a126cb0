import type { Claim } from './claims.ts';

/**
 * Draws claims at random, none twice: first a kind, then a claim of it, so that the few signs of
 * systems are looked at as well as the many causes.
 * @param random gives a number from 0 up to, not including, 1
 */
export function drawClaims(claims: readonly Claim[], count: number, random: () => number): Claim[] {
  const left = new Map<string, Claim[]>();
  for (const claim of claims) left.set(claim.kind, [...(left.get(claim.kind) ?? []), claim]);
  const drawn: Claim[] = [];
  while (drawn.length < count && left.size > 0) {
    const kinds = [...left.keys()];
    const kind = kinds[Math.floor(random() * kinds.length)] ?? '';
    const pile = left.get(kind) ?? [];
    drawn.push(...pile.splice(Math.floor(random() * pile.length), 1));
    if (pile.length === 0) left.delete(kind);
  }
  return drawn;
}

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
