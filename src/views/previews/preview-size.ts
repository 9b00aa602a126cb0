/** Size of the picture that a link shows, in pixels; on its own, because the build draws without views. */
export const previewSize = { width: 1200, height: 630 };
