import type { APIContext } from 'astro';
import { cloudfrontHeaders } from '../build/hosting/cloudfront-headers';
import { headersFile } from '../build/hosting/headers-file';
import { nginxHttp, nginxServer } from '../build/hosting/nginx';
import { redirectsFile } from '../build/hosting/redirects-file';
import { loadCatalogue } from '../catalogue';
import { redirects } from '../views/redirects';
import { shortLinks } from '../views/short-links';
import { urls } from '../views/urls';

/** The files by which hosts are told about this build. Astro serves no page file named `_…`, hence the parameter. */
export async function getStaticPaths() {
  const base = urls.home();
  const catalogue = await loadCatalogue();
  const files: Record<string, string> = {
    '_cloudfront-headers.json': cloudfrontHeaders(),
    _headers: headersFile(base),
    _redirects: redirectsFile(redirects(catalogue)),
    '_nginx-http.conf': nginxHttp(base, shortLinks(catalogue)),
    '_nginx-server.conf': nginxServer(base),
  };
  return Object.entries(files).map(([hostFile, text]) => ({
    params: { hostFile },
    props: { text },
  }));
}

export function GET({ props }: APIContext<{ text: string }>): Response {
  return new Response(props.text);
}
