import satori from 'satori';
import sharp from 'sharp';
import { previewSize } from '../../views/link-preview';
import type { SocialCard } from '../../views/social-card';
import { fonts } from './fonts';
import { layout } from './layout';

/** Draws the picture of a link preview: a PNG with a palette, because it is flat colour and text. */
export async function drawSocialImage(card: SocialCard): Promise<Buffer> {
  const svg = await satori(layout(card), { ...previewSize, fonts });
  return sharp(Buffer.from(svg))
    .png({ palette: true, quality: 75, dither: 0, effort: 1 })
    .toBuffer();
}
