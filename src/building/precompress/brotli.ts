import { brotliCompressSync, constants } from 'node:zlib';

/** A page takes 20 ms at the best quality, and half a millisecond and a tenth more bytes at this. */
const quickQuality = 9;

/** What a page's HTML may weigh to arrive with its styles in one initial congestion window. */
const firstFlight = 10_500;

/**
 * The text with Brotli. In a hurry the best quality is kept for what every reader fetches, and for
 * pages that just miss the first flight of packets without it.
 * @param thorough whether time is no object
 */
export function brotli(file: string, text: Buffer, thorough: boolean): Buffer {
  const best = () => compress(text, constants.BROTLI_MAX_QUALITY);
  if (thorough || /\.(?:css|js)$/.test(file)) return best();
  const quick = compress(text, quickQuality);
  const justMisses = quick.length > firstFlight && quick.length < 1.2 * firstFlight;
  return file.endsWith('.html') && justMisses ? best() : quick;
}

function compress(text: Buffer, quality: number): Buffer {
  return brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_LGWIN]: windowFor(text.length),
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });
}

/** No larger than the text: most of the time goes into clearing a window of the usual 4 MB. */
function windowFor(length: number): number {
  const bits = Math.ceil(Math.log2(length + 16));
  const { BROTLI_MIN_WINDOW_BITS: fewest, BROTLI_MAX_WINDOW_BITS: most } = constants;
  return Math.min(most, Math.max(fewest, bits));
}
