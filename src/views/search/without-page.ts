/** The box calls a code without a page that, and says whose it is. */
export function withoutPage(name: string, systems: readonly string[]): string {
  const whose =
    systems.length === 0
      ? 'it stands in no list and in no source that was read'
      : `it stands in the list or the source of ${systems.join(', ')}`;
  return `${name} has no page here; ${whose}`;
}
