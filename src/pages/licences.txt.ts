import { noticesText } from '../views/notices/index.ts';

/** The licences of this site, and of other people's software that is served with it. */
export function GET(): Response {
  return new Response(noticesText());
}
