/** Builds, before the layers that look at it, the copy of the site that is served from a folder. */
import { subPathSite } from './sub-path-site.ts';

await subPathSite();
