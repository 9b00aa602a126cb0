/** What stands where a secret stood. */
const mask = '•••';

/**
 * What must not be shown back, kept or sent. Every repetition is bounded, so that no text can make
 * a pattern slow; the first group, where there is one, is the harmless label that stays.
 */
const secrets: readonly RegExp[] = [
  // The string to sign and the canonical request hold tokens and names; signatures can be tried offline.
  /(<(StringToSign|StringToSignBytes|CanonicalRequest|CanonicalRequestBytes|SignatureProvided|AWSAccessKeyId|Token-\d)>)[^<]{1,20000}/g,
  /(["']?(?:StringToSign|CanonicalRequest)(?:Bytes)?["']?\s{0,3}[:=]\s{0,3}["'])[^"']{1,8000}/g,
  // "LOW access:secret" (IAS3), "AWS access:signature" (version 2), bearer tokens and Basic.
  /(\bauthorization["']?\s{0,3}[:=]\s{0,3}["']?(?:LOW|AWS|Basic|Bearer|Token|GOOG1)\s{1,3})[^\s"',;<>]{1,4000}/gi,
  /(\bauthorization["']?\s{0,3}[:=]\s{0,3}["']?AWS4-[\w-]{1,40}\s{1,3})[^\r\n"'<>]{1,2000}/gi,
  /(\b(?:LOW)\s{1,3})[\w.-]{4,64}:[\w/+=.-]{4,128}/g,
  /(\bBearer\s{1,3})[\w.~+/=-]{8,4000}/gi,
  // Query parameters and headers of signed requests, also percent-encoded names.
  /(\bX-Amz-(?:Signature|Credential|Security-Token|S3session-Token)["']?\s{0,3}(?:=|:|%3D)\s{0,3}["']?)[^\s&"'<>]{1,8000}/gi,
  /(\b(?:Signature|AWSAccessKeyId|GoogleAccessId|Credential|Security-?Token|SessionToken)["']?\s{0,3}(?:=|%3D)\s{0,3}["']?)[^\s&"',;<>]{4,8000}/gi,
  // Settings and variables that hold credentials.
  /(\b(?:aws_?)?(?:secret(?:_?access)?_?key|session_?token|security_?token|access_?key(?:_?id)?|secret|password|passwd|api_?key)["']?\s{0,3}(?:=>?|:)\s{0,3}["']?)[\w/+=.-]{8,4000}/gi,
  // Access key ids by their shape, wherever they stand.
  /\b(?:AKIA|ASIA|AROA|AIDA|AGPA|ANPA)[A-Z0-9]{8,128}/g,
  /\bGOOG[A-Z0-9]{16,64}\b/g,
  // A password in an address, and signed tokens (JWT).
  /(:\/\/[^\s:@/]{1,64}:)[^\s@/]{1,128}(?=@)/g,
  /\beyJ[\w-]{8,4000}\.[\w-]{8,4000}(?:\.[\w-]{0,4000})?/g,
  // E-mail addresses.
  /[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}/g,
];

/** Addresses that replies ask their readers to write to. */
const published: ReadonlySet<string> = new Set(['info@archive.org', 'webservices@amazon.com']);

/** A secret access key has exactly 40 characters of base64; a plain hash has no capitals. */
const fortyCharacters = /(?<![A-Za-z0-9/+=])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g;
/** Session tokens are long; ids of requests and hosts stay below this. */
const longToken = /[A-Za-z0-9+/=_-]{100,8000}/g;
const looksRandom = (text: string) => /[A-Z]/.test(text) && /[a-z]/.test(text) && /\d/.test(text);

/** The text with keys, tokens, signatures and e-mail addresses replaced by dots. */
export function maskSecrets(text: string): string {
  const masked = secrets.reduce(
    (safe, secret) =>
      safe.replace(secret, (found: string, label: unknown) => {
        if (published.has(found)) return found;
        return typeof label === 'string' && found.startsWith(label) ? label + mask : mask;
      }),
    text,
  );
  const maskRandom = (found: string) => (looksRandom(found) ? mask : found);
  return masked.replace(longToken, maskRandom).replace(fortyCharacters, maskRandom);
}

/**
 * Whether the text may become part of an address: short, on one line and without any secret. Half a
 * character, as cutting a text can leave it, has no form in an address.
 */
export function mayEnterAddress(text: string): boolean {
  const trimmed = text.trim();
  return (
    trimmed !== '' &&
    trimmed.length <= 120 &&
    trimmed.isWellFormed() &&
    !/[\r\n\u2028\u2029]/.test(trimmed) &&
    maskSecrets(trimmed) === trimmed
  );
}
