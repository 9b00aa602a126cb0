/** What clients print in the place of a code or a message that did not come. */
const wordsForNone = /^(?:Unknown|None|null|nil|undefined|UnknownError)$/;

/** Whether a client printed this because the server sent nothing. */
export const isWordForNone = (text: string): boolean => wordsForNone.test(text);
