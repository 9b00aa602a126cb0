import { describe, expect, test } from 'vitest';
import { causeId, readCauses } from '../../../../src/domain/content/causes.ts';

const body = `
<Cause title="The clock is off by an hour" clients="boto3, rclone" system="aws" sources="boto3-1 rclone-2">
It is. <Cite source="clock-3" />

<Fix>
Set it.
</Fix>
</Cause>

<Cause title="Nothing helps">
It does not.

<Fix>

</Fix>
</Cause>
`;

describe('readCauses', () => {
  test('reads title, clients, system and sources of each cause, in order', () => {
    expect(readCauses(body)[0]).toMatchObject({
      title: 'The clock is off by an hour',
      id: 'cause-the-clock-is-off-by-an-hour',
      clients: ['boto3', 'rclone'],
      system: 'aws',
      sources: ['boto3-1', 'rclone-2'],
      hasFix: true,
    });
    expect(readCauses(body)).toHaveLength(2);
  });

  test('keeps what stands between the tags, for checks of our prose', () => {
    expect(readCauses(body)[0]?.text).toContain('It is. <Cite');
  });

  test('does not take an empty fix for one', () => {
    expect(readCauses(body)[1]).toMatchObject({ hasFix: false, clients: [], system: undefined });
  });

  test('finds nothing in a body without causes', () => {
    expect(readCauses('')).toEqual([]);
  });
});

test('the fragment of a cause holds letters, digits and hyphens only', () => {
  expect(causeId("The key's “+” isn't %2B!")).toBe('cause-the-key-s-isn-t-2b');
});
