import { expect, test } from 'vitest';
import { errorIn } from '../../../../src/domain/systems/recording.ts';
import { exampleReply } from '../../example-recording.ts';

test('code and message are read from a reply, as its reader would see them', () => {
  const reply = exampleReply(
    '400 Bad Request',
    'InvalidArgument',
    'a &lt;b&gt; &#39;c&quot; &amp;lt;',
  );
  expect(errorIn(reply)).toEqual({ code: 'InvalidArgument', message: `a <b> 'c" &lt;` });
  expect(errorIn(exampleReply('404 Not Found'))).toEqual({ code: undefined, message: undefined });
});
