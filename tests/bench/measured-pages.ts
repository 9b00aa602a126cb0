/** One page of every kind: the same ones in every run, so that figures can be compared. */
export const measuredPages = [
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
