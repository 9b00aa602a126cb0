/** Data as the text of a file: indented, so that people and version control can read it too. */
export function jsonText(data: object): string {
  return `${JSON.stringify(data, undefined, 2)}\n`;
}
