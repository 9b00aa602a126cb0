import { statusName } from '../../domain/lists/status.ts';
import type { DifferenceId } from '../lists/differences.ts';

/**
 * The only place that spells an address of the site. All of them are root-relative. They are read
 * as `urls.code(…)`, see `urls.ts`; one export each, so that the browser gets only those it uses.
 */

// Ends with a slash; differs from '/' when the site is served from a folder.
// Programs that run without Vite ask for names alone.
const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/?$/, '/');

export const home = (): string => base;
/** What is searched for stands in the fragment: a browser never sends that. */
export const search = (query = ''): string =>
  query === '' ? `${base}search/` : `${base}search/#q=${encodeURIComponent(query)}`;
export const codes = (): string => `${base}codes/`;
export const code = (code: string, fragment = ''): string =>
  `${base}codes/${code}/${hash(fragment)}`;
/** The page of a code as Markdown. */
export const codeMarkdown = (code: string): string => `${base}codes/${code}.md`;
/** The whole set as data; within version 1 it only grows. */
export const codesJson = (): string => `${base}api/v1/codes.json`;
export const codesCsv = (): string => `${base}api/v1/codes.csv`;
export const codeJson = (code: string): string => `${base}api/v1/codes/${code}.json`;
export const topicsJson = (): string => `${base}api/v1/topics.json`;
export const topicsSchema = (): string => `${base}api/v1/topics-schema.json`;
/** Every page as Markdown in one file. */
export const allAsText = (): string => `${base}llms-full.txt`;
/** The page of a topic as Markdown. */
export const topicMarkdown = (topic: string): string => `${base}topics/${topic}.md`;
/** Code × system as a table. */
export const matrixCsv = (): string => `${base}api/v1/matrix.csv`;
/** The systems as data: signs, hosts, statuses. */
export const systemsJson = (): string => `${base}api/v1/systems.json`;
export const systemsSchema = (): string => `${base}api/v1/systems-schema.json`;
/** What servers were recorded to answer, whole. */
export const recordingsJson = (): string => `${base}api/v1/recordings.json`;
export const recordingsSchema = (): string => `${base}api/v1/recordings-schema.json`;
export const dataSchema = (): string => `${base}api/v1/schema.json`;
/** The feed of dated changes. */
export const feed = (): string => `${base}atom.xml`;
export const statuses = (): string => `${base}status/`;
export const status = (number: number | null, fragment = ''): string =>
  `${base}status/${statusName(number)}/${hash(fragment)}`;
export const comparison = (): string => `${base}compare/`;
/** What to check when a tool moves from Amazon to the Internet Archive. */
export const movingToIas3 = (): string => `${base}compare/moving-to-ias3/`;
export const difference = (difference: DifferenceId): string => `${base}compare/${difference}/`;
export const systems = (fragment = ''): string => `${base}systems/${hash(fragment)}`;
export const system = (system: string, fragment = ''): string =>
  `${base}systems/${system}/${hash(fragment)}`;
/** Codes and statuses of two systems, side by side. */
export const systemComparison = (system?: string): string =>
  `${base}compare/systems/${system === undefined ? '' : `${system}/`}`;
export const families = (): string => `${base}families/`;
export const family = (family: string): string => `${base}families/${family}/`;
export const topics = (): string => `${base}topics/`;
export const topic = (topic: string, fragment = ''): string =>
  `${base}topics/${topic}/${hash(fragment)}`;
export const clients = (): string => `${base}clients/`;
export const client = (client: string, fragment = ''): string =>
  `${base}clients/${client}/${hash(fragment)}`;
export const errorResponse = (fragment = ''): string => `${base}error-response/${hash(fragment)}`;
export const sources = (fragment = ''): string => `${base}sources/${hash(fragment)}`;
/**
 * The folder of what the search box reads, see `src/pages/search`. When the shape of a file in it
 * changes, its name must change too: pages that are still open would misread it, and say so only
 * when it is missing.
 */
export const searchFiles = (): string => `${base}search/`;
/** The folder that Pagefind writes after the build. */
export const pagefind = (): string => `${base}pagefind/`;
/** A file of `public`. */
export const asset = (path: string): string => `${base}${path}`;
/** What lets a browser search here by itself. */
export const openSearch = (): string => `${base}opensearch.xml`;
/** What search engines read first. */
export const sitemap = (): string => `${base}sitemap-index.xml`;
/** Where to report a vulnerability. Read at the root of a host only, whatever the folder. */
export const securityText = (): string => '/.well-known/security.txt';
/** The licences of what is served. */
export const licences = (): string => `${base}licences.txt`;
/** The name of the picture of all pages that are not about one code. */
export const siteImage = 'other-pages';
/** The name of the picture of a family; no code is called so. */
export const familyImage = (family: string): string => `family-${family}`;
/** The picture of links to a page. */
export const socialImage = (name = siteImage): string => `${base}og/${name}.png`;
/** The data and what is promised of it. */
export const data = (): string => `${base}data/`;
/** What a language model reads first. */
export const llms = (): string => `${base}llms.txt`;
/** How to link here. */
export const link = (): string => `${base}link/`;
/** @param name a name of a code or a status, in lower case */
export const shortLink = (name: string): string => `${base}e/${name}/`;

function hash(fragment: string): string {
  return fragment === '' ? '' : `#${fragment}`;
}
