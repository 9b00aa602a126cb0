import satori from 'satori';
import sharp from 'sharp';
import { previewSize } from '../../views/previews/preview-size.ts';
import type { SocialCard } from '../../views/previews/social-card.ts';
import { fonts } from './fonts.ts';
import { layout } from './layout.ts';

/** Draws the picture of a link preview: a PNG with a palette, because it is flat colour and text. */
export async function drawSocialImage(card: SocialCard): Promise<Buffer> {
  const svg = await satori(layout(card), { ...previewSize, fonts });
  return sharp(Buffer.from(svg))
    .png({ palette: true, quality: 75, dither: 0, effort: 1 })
    .toBuffer();
}
