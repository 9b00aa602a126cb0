/**
 * For CloudFront, on viewer requests, with the runtime cloudfront-js-2.0. A bucket has no folders,
 * so the address of a page becomes the name of its file. Without the slash at its end it is
 * answered as well, not redirected: whether there is such a page is not known here, and what is
 * missing leads on from 404.html, which would be a second hop.
 */
// A file's ending is short and in lower case; behind the dot of a code stands `NotFoundException`,
// or the same in lower case.
const ending = /\.[a-z0-9_]{1,11}$/;

// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it by this name.
function handler(event) {
  const request = event.request;
  const name = request.uri.slice(request.uri.lastIndexOf('/') + 1);
  if (name === '') request.uri += 'index.html';
  else if (!ending.test(name)) request.uri += '/index.html';
  return request;
}
