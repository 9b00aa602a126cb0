import { previewSize } from '../../views/previews/preview-size.ts';
import type { SocialCard } from '../../views/previews/social-card.ts';
import { mono, serif } from './fonts.ts';

const { width, height } = previewSize;

/** What satori draws: an element with inline styles. */
export interface Box {
  type: string;
  props: { style: Record<string, string | number>; children?: string | Box[] };
}

/** The light theme of `styles/tokens.css`, in the only notation that satori reads. */
export const colour = {
  paper: '#fdfbf9',
  line: '#dedad3',
  ink: '#1d1a15',
  muted: '#5b5752',
  accent: '#942124',
  sides: ['#7b4c00', '#005c78'],
};

/** The book's back, along the left edge. */
const spine = 16;
const margin = 76;
const widestLine = width - 2 * margin;

/** The card as boxes: site name, headword, sentence, and a strip of facts at the foot. */
export function layout(card: SocialCard): Box {
  return box(
    {
      flexDirection: 'column',
      width,
      height,
      boxSizing: 'border-box',
      padding: `52px ${margin}px 48px ${margin - spine}px`,
      backgroundColor: colour.paper,
      borderLeft: `${spine}px solid ${colour.accent}`,
      color: colour.ink,
      fontFamily: serif,
    },
    [
      box({ fontFamily: mono, fontWeight: 700, fontSize: 34, color: colour.accent }, card.siteName),
      box({ flexDirection: 'column', flexGrow: 1, justifyContent: 'center', paddingBottom: 6 }, [
        box(
          { flexDirection: 'column', ...headwordStyle(card.headword) },
          card.headword.map((line) => box({}, line)),
        ),
        box({ marginTop: 26, fontSize: 34, lineHeight: 1.36, textWrap: 'balance' }, card.sentence),
      ]),
      box(
        { borderTop: `2px solid ${colour.line}`, paddingTop: 28 },
        card.facts.map((fact) => factColumn(fact, card.facts.length)),
      ),
    ],
  );
}

/** As large as the longest line allows. */
function headwordStyle(lines: readonly string[]): Box['props']['style'] {
  const longest = Math.max(...lines.map((line) => line.length));
  // Each letter of the mono is 0.6 em wide, less the tightening.
  const fitting = Math.floor(widestLine / (longest * 0.58));
  return {
    fontFamily: mono,
    fontWeight: 700,
    fontSize: Math.min(lines.length > 1 ? 82 : 96, fitting),
    letterSpacing: '-0.02em',
    lineHeight: 1.12,
  };
}

function factColumn(
  { label, text, side, absent }: SocialCard['facts'][number],
  count: number,
): Box {
  const labelColour = side === undefined ? colour.muted : (colour.sides[side] ?? colour.muted);
  const edge = side === undefined ? colour.line : labelColour;
  return box(
    {
      flexDirection: 'column',
      width: Math.floor(widestLine / count),
      paddingLeft: 16,
      paddingRight: 8,
      borderLeft: `6px solid ${edge}`,
    },
    [
      box({ fontSize: 24, fontWeight: 600, color: labelColour }, label),
      box(
        {
          marginTop: 2,
          fontSize: 27,
          lineHeight: 1.25,
          ...(absent && { color: colour.muted, fontStyle: 'italic' }),
        },
        text,
      ),
    ],
  );
}

function box(style: Box['props']['style'], children: string | Box[]): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}
