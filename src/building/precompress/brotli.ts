import { brotliCompressSync, constants } from 'node:zlib';

const { BROTLI_MAX_QUALITY: best } = constants;

/** A page takes half a millisecond at this quality, and a tenth more bytes than at the best. */
const quick = 9;

/** A page takes 7 ms at this quality and 18 at the best, for 3 % fewer bytes. */
const thorough = 10;

/** What a page's HTML may weigh to arrive with the style sheet in one initial congestion window. */
const firstFlight = 10_100;

/**
 * The text with Brotli, as small as its readers gain by it: the best quality is for what every
 * reader fetches, and for the few pages that miss the first flight of packets without it; programs
 * that read the data wait for no packet.
 * @param file its path below the site
 * @param large whether the site is so large that its pages take too long at more than quick quality
 */
export function brotli(file: string, text: Buffer, large: boolean): Buffer {
  if (/\.(?:css|js)$|(?:^|\/)search\//.test(file)) return compress(text, best);
  if (!file.endsWith('.html')) return compress(text, quick);
  const packed = compress(text, large ? quick : thorough);
  return packed.length > firstFlight ? compress(text, best) : packed;
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
