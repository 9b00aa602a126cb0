/** NoSuchKey → No, Such, Key; MalformedACLError → Malformed, ACL, Error. */
export function nameParts(name: string): string[] {
  return name.match(/[A-Z]+(?![a-z])|[A-Z][a-z0-9]*|[a-z0-9]+/g) ?? [name];
}
