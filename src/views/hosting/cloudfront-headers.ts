import { securityHeaders } from '../../domain/security-headers.ts';

/** Headers that CloudFront wants in fields of their own, with what each field is called there. */
const ownFields = {
  'Content-Security-Policy': (value: string) => ({
    ContentSecurityPolicy: { ContentSecurityPolicy: value, Override: true },
  }),
  'Referrer-Policy': (value: string) => ({
    ReferrerPolicy: { ReferrerPolicy: value, Override: true },
  }),
  'X-Content-Type-Options': () => ({ ContentTypeOptions: { Override: true } }),
};

/**
 * What `aws cloudfront create-response-headers-policy` takes. There is one policy for everything,
 * so pages of others may read everything, not only the data: all of it is public.
 */
export function cloudfrontHeaders(): string {
  const headers = Object.entries(securityHeaders);
  const custom = headers.filter(([name]) => !(name in ownFields));
  const own = Object.entries(ownFields).map(([name, field]) => field(securityHeaders[name] ?? ''));
  const policy = {
    Name: 's3-errors',
    SecurityHeadersConfig: Object.assign({}, ...own),
    CustomHeadersConfig: list(custom.map(([Header, Value]) => ({ Header, Value, Override: true }))),
    CorsConfig: {
      AccessControlAllowOrigins: list(['*']),
      AccessControlAllowHeaders: list(['*']),
      AccessControlAllowMethods: list(['GET', 'HEAD']),
      AccessControlAllowCredentials: false,
      OriginOverride: true,
    },
  };
  return `${JSON.stringify(policy, null, 2)}\n`;
}

function list<Item>(items: Item[]): { Quantity: number; Items: Item[] } {
  return { Quantity: items.length, Items: items };
}
