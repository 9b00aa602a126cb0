/** How long browsers may keep what they got: the same on every host. */
export const caching = {
  /** Files whose name changes with their content. */
  forever: 'public, max-age=31536000, immutable',
  /** Everything else: kept, but asked for again by its ETag, so that a new build shows at once. */
  revalidate: 'public, max-age=0, must-revalidate',
};
