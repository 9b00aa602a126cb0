/** What those who answer need of the search box. */
export interface AnsweringBox extends HTMLElement {
  /** Counts what was asked for, so that a late answer to an earlier wish is dropped. */
  readonly turn: number;
  field(): HTMLTextAreaElement;
  /** Where answers appear. */
  panel(): HTMLElement;
  /** Empties the field and takes its answers away. */
  empty(): void;
  /**
   * Says in few words how the search stands.
   * @param isSeen whether the page shows it anyway, so that it is said only to those who listen
   */
  say(message: string, isSeen?: boolean): void;
  /** Says that a part of the answer could not be loaded. */
  miss(part: string): void;
}
