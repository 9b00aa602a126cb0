import type { ErrorCode } from '../../domain/content/error-code.ts';
import { urls } from '../addresses/urls.ts';
import { plainText } from '../text/prose.ts';

/** How chats and tickets show a link to a page, besides its description. */
export interface LinkPreview {
  type: 'article' | 'website';
  title: string;
  /** Address of the picture, from the root. */
  image: string;
  /** What the picture says. */
  alt: string;
}

export function codePreview(code: ErrorCode): LinkPreview {
  return {
    type: 'article',
    title: code.code,
    image: urls.socialImage(code.code),
    alt: `${code.code}: ${plainText(code.summary)}`,
  };
}

/** A page that is not about one code shows the picture of the site. */
export function sitePreview(title: string): LinkPreview {
  return {
    type: 'website',
    title,
    image: urls.socialImage(),
    alt: 'S3 Errors: What does this S3 error mean?',
  };
}
