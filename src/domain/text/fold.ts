/**
 * Brings every spelling of a name to one: NoSuchKey, no_such_key, NO-SUCH-KEY and "no such key"
 * all fold to `nosuchkey`. A contraction counts as what it stands for, so that
 * SignatureDoesntMatch is SignatureDoesNotMatch.
 */
export function foldName(text: string): string {
  return text
    .replace(/([Dd]oes|[Dd]id|[Ii]s|[Ww]as|[Cc]ould)n['’]?t(?![a-z])/g, '$1not')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
