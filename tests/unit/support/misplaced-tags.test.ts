import { expect, test } from 'vitest';
import { misplacedTags } from '../../support/misplaced-tags.ts';

test('a page in order has none', () => {
  expect(
    misplacedTags(
      '<!doctype html><html><head><meta charset="utf-8"><title>a < b <p></title></head><body><!-- <p> --><ul><li><p>a <a href="/?a>b">b</a><br></p></li></ul><script src="/a.js"></script><svg><path d="M0"/></svg></body></html>',
    ),
  ).toEqual([]);
});

test.each([
  ['<div><p>a</div>', ['</div> where <p> is open']],
  ['<div><span>a</span>', ['<div> is not closed']],
  ['<p>a<div>b</div></p>', ['<div> in <p>']],
  ['<h2><p>a</p></h2>', ['<p> in <h2>']],
  ['<a href="/">a<button>b</button></a>', ['<button> in <a>']],
  ['<div><li>a</li></div>', ['<li> in <div>']],
  ['<tbody><td>a</td></tbody>', ['<td> in <tbody>']],
])('%s has %j', (html, found) => {
  expect(misplacedTags(html)).toEqual(found);
});
