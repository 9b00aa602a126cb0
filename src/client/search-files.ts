import type { NamesElsewhere } from '../domain/search/known/names-elsewhere.ts';
import type { NamesFile } from '../domain/search/known/names-file.ts';
import type { SignsFile } from '../domain/search/known/signs-file.ts';
import type { PhrasesFile } from '../domain/search/said/phrases-file.ts';
import type { QuestionsFile } from '../domain/search/said/questions-file.ts';
import type { CodeFile } from '../views/search/code-file.ts';
import type { FacetsFile } from '../views/search/facets-file.ts';
import type { SituationText } from '../views/search/situations.ts';
import type { StatusesFile } from '../views/search/statuses-file.ts';
import type { TopicCards } from '../views/search/topic-cards.ts';
import { loadJson } from './load-json.ts';

/** What the search box reads, each file once; one that could not be had is asked for anew. */
export class SearchFiles {
  private readonly loading = new Map<string, Promise<unknown>>();

  /** @param folder the address of the files */
  constructor(private readonly folder: string) {}

  /** The names of all codes: enough for most first answers. */
  names = () => this.file<NamesFile>('names');
  /** Messages and descriptions. */
  phrases = () => this.file<PhrasesFile>('phrases');
  /** How people ask, and what is said in other languages. */
  questions = () => this.file<QuestionsFile>('questions');
  /** By which signs each system and each client is known. */
  signs = () => this.file<SignsFile>('signs');
  /** Names of errors without a page, and whose they are. */
  namesElsewhere = () => this.file<NamesElsewhere>('names-elsewhere');
  /** What codes are filtered by. */
  facets = () => this.file<FacetsFile>('facets');
  /** What is shown of topics. */
  topics = () => this.file<TopicCards>('topic-cards');
  /** What to do where a status is all there is. */
  statuses = () => this.file<StatusesFile>('statuses');
  /** What is shown of a code. */
  code = (code: string) => this.file<CodeFile>(`codes/${code}`);
  /** The recorded replies of a code. */
  situations = (code: string) => this.file<SituationText[]>(`situations/${code}`);

  /** @throws when it is missing, cut short, too late, or no JSON */
  private file<Data>(name: string): Promise<Data> {
    const known = this.loading.get(name);
    if (known) return known as Promise<Data>;
    const loading = loadJson<Data>(`${this.folder}${name}.json`);
    this.loading.set(name, loading);
    loading.catch(() => this.loading.delete(name));
    return loading;
  }
}
