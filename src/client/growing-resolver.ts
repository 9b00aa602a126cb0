import { createResolver, type Resolution, type Resolver } from '../domain/search/index.ts';
import type { SearchFiles } from './search-files.ts';

/**
 * Understands a text from names, and loads more where they give no certain answer: phrases, then
 * how people ask.
 */
export class GrowingResolver {
  private readonly resolver: Promise<Resolver>;

  constructor(private readonly files: SearchFiles) {
    this.resolver = files.names().then(createResolver);
    // A failure is told when an answer is wanted, not before.
    this.resolver.catch(() => undefined);
  }

  /**
   * What names tell, where that is enough; else what phrases, and at last questions, tell as well.
   * @throws when there is nothing to answer from
   */
  async resolve(input: string): Promise<Resolution> {
    const resolver = await this.resolver;
    const byNames = resolver.resolve(input);
    if (byNames.settled) return byNames;
    await this.learn(resolver);
    const byPhrases = resolver.resolve(input);
    if (byPhrases.settled) return byPhrases;
    // A question, perhaps; without that file the answer is what it was.
    await this.learnQuestions(resolver).catch(() => undefined);
    return resolver.resolve(input);
  }

  /**
   * What phrases tell beside the names that have answered already.
   * @returns nothing where phrases were known by then
   */
  async resolveFurther(input: string): Promise<Resolution | undefined> {
    const resolver = await this.resolver;
    if (resolver.knowsPhrases() || input.trim() === '') return undefined;
    await this.learn(resolver);
    return resolver.resolve(input);
  }

  private async learn(resolver: Resolver): Promise<void> {
    if (!resolver.knowsPhrases()) await resolver.learn(await this.files.phrases());
  }

  private async learnQuestions(resolver: Resolver): Promise<void> {
    await resolver.learnQuestions(await this.files.questions());
  }
}
