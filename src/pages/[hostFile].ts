import type { APIContext } from 'astro';
import { loadCatalogue } from '../loading/index.ts';
import { redirects } from '../views/addresses/redirects.ts';
import { urls } from '../views/addresses/urls.ts';
import { cloudfrontHeaders } from '../views/hosting/cloudfront-headers.ts';
import { headersFile } from '../views/hosting/headers-file.ts';
import { nginxHttp, nginxServer } from '../views/hosting/nginx.ts';
import { redirectsFile } from '../views/hosting/redirects-file.ts';

/** The files by which hosts are told about this build. Astro serves no page file named `_…`, hence the parameter. */
export async function getStaticPaths() {
  const base = urls.home();
  const leading = redirects(await loadCatalogue());
  const files: Record<string, string> = {
    '_cloudfront-headers.json': cloudfrontHeaders(),
    _headers: headersFile(base),
    _redirects: redirectsFile(leading),
    '_nginx-http.conf': nginxHttp(base, leading),
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
