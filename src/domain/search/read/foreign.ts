const never = () => false;
const always = () => true;

interface ForeignSign {
  pattern: RegExp;
  /** Whether what the pattern captured is S3’s own after all. */
  isS3: (captured: string) => boolean;
  /** Whether the error reaches to the ends of the sign's line, else of its reply. */
  reachesLine: boolean;
  /** Whether it can stand beside an error of S3, so that it tells only where S3 is not named. */
  isWeak: boolean;
}

/** How far a reply of another product is taken to reach around the sign that gave it away. */
const replyReach = 600;

/**
 * Prepares the signs by which errors of other services give themselves away: their codes often have
 * the same names as S3's, and no page here is about them.
 * @param others the sign, what its group may be and the error is S3's all the same, the reach, and
 * whether it tells only where S3 is not named
 * @returns what tells of a text, and of whether it names S3, if a place in it lies in such an error
 */
export function foreignPartsReader(
  others: readonly [pattern: string, unless: string, reachesLine: boolean, isWeak?: true][],
): (text: string, isNamed: boolean) => (at: number) => boolean {
  const signs = others.map(([pattern, unless, reachesLine, isWeak = false]): ForeignSign => {
    const ours = new RegExp(unless, 'i');
    return {
      pattern: new RegExp(pattern, 'g'),
      isS3: unless === '' ? never : (captured) => ours.test(captured),
      reachesLine,
      isWeak,
    };
  });
  const strong = signs.filter(({ isWeak }) => !isWeak);
  return (text, isNamed) =>
    isNamed ? foreignParts(text, strong) : tellsOfOthers(text, signs) ? always : never;
}

/** A text that does not name S3 is about the service that it names. */
function tellsOfOthers(text: string, signs: readonly ForeignSign[]): boolean {
  return signs.some(({ pattern, isS3 }) =>
    [...text.matchAll(pattern)].some(([, captured = '']) => !isS3(captured)),
  );
}

function foreignParts(text: string, signs: readonly ForeignSign[]): (at: number) => boolean {
  const parts: [from: number, to: number][] = [];
  for (const { pattern, isS3, reachesLine } of signs) {
    let reached = -1;
    for (const match of text.matchAll(pattern)) {
      const at = match.index;
      if (at < reached || isS3(match[1] ?? '')) continue;
      const part: [number, number] = reachesLine
        ? [text.lastIndexOf('\n', at) + 1, endOfLine(text, at)]
        : [at - replyReach, at + replyReach];
      reached = part[1];
      parts.push(part);
    }
  }
  if (parts.length === 0) return never;
  return (at) => parts.some(([from, to]) => at >= from && at <= to);
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
