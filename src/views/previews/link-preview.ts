import type { ErrorCode } from '../../domain/content/error-code.ts';
import type { Family } from '../../domain/families/family.ts';
import { urls } from '../addresses/urls.ts';
import { plainText } from '../text/prose.ts';
import { hasOwnCard } from './social-card.ts';

/** How chats and tickets show a link to a page, besides its description. */
export interface LinkPreview {
  type: 'article' | 'website';
  title: string;
  /** Address of the picture, from the root. */
  image: string;
  /** What the picture says. */
  alt: string;
}

/** @param family the family of the code, whose picture it shows when it has none of its own */
export function codePreview(code: ErrorCode, family?: Family): LinkPreview {
  return {
    ...(family && !hasOwnCard(code)
      ? pictureOf(family)
      : {
          image: urls.socialImage(code.code),
          alt: `${code.code}: ${plainText(code.summary)}`,
        }),
    type: 'article',
    title: code.code,
  };
}

export function familyPreview(family: Family): LinkPreview {
  return { ...pictureOf(family), type: 'article', title: family.title };
}

function pictureOf({ id, title, summary }: Family): Pick<LinkPreview, 'image' | 'alt'> {
  return {
    image: urls.socialImage(urls.familyImage(id)),
    alt: `${title}: ${plainText(summary)}`,
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
