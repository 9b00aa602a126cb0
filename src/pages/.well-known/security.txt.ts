import { loadCatalogue } from '../../catalogue';
import { securityText } from '../../views/security-text';

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
