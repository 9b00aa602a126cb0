import { urls } from '../addresses/urls.ts';

/** The OpenSearch 1.1 description. Its addresses carry their origin, as the format demands. */
export function openSearchDescription(site: URL): string {
  const absolute = (address: string) => new URL(address, site).href;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>S3 Errors</ShortName>
  <Description>What an S3 error means and what to do: type a code, or paste a line of output.</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${absolute(urls.asset('favicon.svg'))}</Image>
  <Url type="text/html" method="get" template="${absolute(urls.search())}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${absolute(urls.openSearch())}"/>
</OpenSearchDescription>
`;
}
