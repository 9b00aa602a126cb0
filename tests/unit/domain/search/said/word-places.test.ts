import { expect, it } from 'vitest';
import { wordPlaces } from '../../../../../src/domain/search/said/word-places.ts';

const places = (text: string, words: string) => wordPlaces(text)(words).map(({ at }) => at);

it.each([
  ['the connection reset', 'connection reset', [4]],
  ['ConnectionReset', 'connection reset', [0]],
  ['connection_reset and connection-reset', 'connection reset', [0, 21]],
  ['java.net.SocketException: Connection reset', 'socket exception', [9]],
  ['closed, closes, enclosed', 'clos*', [0, 8]],
  ['dotnet', 'dot', []],
  ['存储跨域失败', '跨域', [2]],
  ['署名付き URL', '署名付きurl', [0]],
  ['MinIO에 연결', 'minio', [0]],
])('in “%s” the words “%s” stand at %j', (text, words, found) => {
  expect(places(text, words)).toEqual(found);
});

it('tells the line of each, and gives up on words that stand everywhere', () => {
  expect(wordPlaces('one\ntwo\none')('one').map(({ line }) => line)).toEqual([-1, 1]);
  expect(places('word '.repeat(1000), 'word')).toHaveLength(20);
});
