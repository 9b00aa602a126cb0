/** What stands in a new file where its writer has something to say; no check lets it pass. */
export const placeholder = 'TO WRITE';
