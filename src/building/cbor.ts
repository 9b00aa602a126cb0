/** Types of CBOR items (RFC 8949, section 3.1) that Pagefind's index is made of. */
const types = { number: 0, text: 3, array: 4 };

/** The items of the CBOR array that begins at a place. */
export function itemsOf(bytes: Buffer, place: number): Buffer[] {
  const { value, end } = headOf(bytes, place);
  const found: Buffer[] = [];
  let at = end;
  for (let count = 0; count < value; count += 1) {
    const next = endOf(bytes, at);
    found.push(bytes.subarray(at, next));
    at = next;
  }
  return found;
}

/** Where the CBOR item ends that begins at a place. @throws at a type that is not listed above */
function endOf(bytes: Buffer, place: number): number {
  const { type, value, end } = headOf(bytes, place);
  if (type === types.number) return end;
  if (type === types.text) return end + value;
  if (type !== types.array) throw new Error(`An unexpected CBOR item: type ${type}.`);
  let at = end;
  for (let count = 0; count < value; count += 1) at = endOf(bytes, at);
  return at;
}

/** The first bytes of a CBOR item: its type, and its number, length or count. */
export function headOf(bytes: Buffer, place: number): { type: number; value: number; end: number } {
  const first = bytes.readUInt8(place);
  const short = first & 0b11111;
  const width = short < 24 ? 0 : 2 ** (short - 24);
  return {
    type: first >> 5,
    value: width === 0 ? short : bytes.readUIntBE(place + 1, width),
    end: place + 1 + width,
  };
}
