/** Every address of the site, as `urls.code('NoSuchKey')`. */
export * as urls from './addresses.ts';
