import { brotliCompressSync, constants } from 'node:zlib';

const { BROTLI_MAX_QUALITY: best } = constants;

/** A page takes half a millisecond at this quality, 18 at the best, for a ninth fewer bytes. */
const quick = 9;

/** What a page's HTML may weigh to arrive with the style sheet in one initial congestion window. */
const firstFlight = 10_100;

/**
 * The text with Brotli, as small as its readers gain by it: the best quality is for what every
 * reader fetches, and for the few pages that miss the first flight of packets without it. A smaller
 * page arrives no sooner in the same flight; programs that read the data wait for no packet.
 * @param file its path below the site
 */
export function brotli(file: string, text: Buffer): Buffer {
  if (/\.(?:css|js)$|(?:^|\/)search\//.test(file)) return compress(text, best);
  const packed = compress(text, quick);
  return file.endsWith('.html') && packed.length > firstFlight ? compress(text, best) : packed;
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
