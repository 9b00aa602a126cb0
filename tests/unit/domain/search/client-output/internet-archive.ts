import { type ClientFormat, code, message } from './format.ts';
import { ias3 } from './server-reply.ts';

/** Clients of the Internet Archive. */
export const internetArchiveClients: readonly ClientFormat[] = [
  message('ia', (f) => ` error uploading f.bin: ${f.message} - `),
  message(
    'internetarchive',
    (f) => `requests.exceptions.HTTPError:  error uploading f.bin to my_item, ${f.message}`,
  ),
  message(
    'tubeup',
    (f) =>
      ` uploading v.mkv: [################################] 1188/1188 - 00:00:50\n error uploading v.mkv: ${f.message} - some reason\n\nAn exception just occured, if you found this exception isn't related with any of your connection problem, please report this issue to https://github.com/bibanon/tubeup/issues`,
  ),
  code(
    'rclone, Internet Archive',
    (f) =>
      `2024/05/02 11:04:31 ERROR : f.bin: Failed to copy: HTTP error ${f.status} (${f.status} ${f.phrase}) returned body: "${ias3(f).replaceAll('\n', '\\n')}"`,
  ),
  code(
    'curl, Internet Archive',
    (f) =>
      `< HTTP/1.1 ${f.status} ${f.phrase}\n< Server: nginx/1.18.0 (Ubuntu)\n< Content-Type: application/xml\n<\n${ias3(f)}`,
  ),
];
