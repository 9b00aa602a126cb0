import type { Sender } from './sender.ts';

/**
 * Whose words hold for a reply: those of who sent it, then those of the software that runs there.
 * @returns nobody where nothing tells who sent it
 */
export function whoseWords(sender: Sender | undefined): Pick<Sender, 'id' | 'name'>[] {
  if (!sender) return [];
  return sender.software ? [sender, sender.software] : [sender];
}
