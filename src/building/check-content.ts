/**
 * Checks all content without building. Prints a line per problem, and ends with a code other than 0
 * where there is one.
 */
import { checkedCatalogue } from './checked-catalogue.ts';

try {
  const { codes } = checkedCatalogue();
  console.log(`${codes.length} codes and all that belongs to them are in order.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
