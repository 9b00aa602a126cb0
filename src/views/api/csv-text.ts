/** What a spreadsheet takes for the beginning of a formula, in half and full width. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Rows as CSV after RFC 4180: commas, CRLF, quotation marks where they are needed. A cell that a
 * spreadsheet would run as a formula gets an apostrophe in front, which makes it text.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(value: string): string {
  const text = formulaStart.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
