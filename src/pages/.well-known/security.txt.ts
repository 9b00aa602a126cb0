import { loadCatalogue } from '../../loading/index.ts';
import { securityText } from '../../views/hosting/security-text.ts';

/** Where to report a vulnerability. */
export async function GET(): Promise<Response> {
  const catalogue = await loadCatalogue();
  return new Response(
    securityText({
      site: new URL(import.meta.env.SITE),
      edition: catalogue.editionDate(),
      contact: process.env['SECURITY_CONTACT'],
    }),
  );
}
