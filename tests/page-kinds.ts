/** One page of every kind. */
export const kinds = [
  '/',
  '/codes/',
  '/codes/AccessDenied/',
  '/codes/InvalidAddressingHeader/',
  '/codes/IncorrectNumberOfFilesInPostRequest/',
  '/status/',
  '/status/403/',
  '/compare/',
  '/compare/only-ias3/',
  '/systems/aws/',
  '/systems/ias3/',
  '/error-response/',
  '/link/',
  '/sources/',
  '/search/',
  '/404.html',
];
