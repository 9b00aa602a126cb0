/** What stands for the reader's own in content, with a value for a server on this machine. */
export interface Placeholders {
  /** A text with these values. A word that has none stays: programs take it for a name. */
  filled(text: string): string;
  /** Variables of the shell that a text uses without setting them, with a value each. */
  variables(text: string): Record<string, string>;
}

/** @param port of the server */
export function placeholdersFor(port: number): Placeholders {
  const endpoint = `http://127.0.0.1:${port}`;
  const address = `${endpoint}/bucket/key`;
  const values: Readonly<Record<string, string>> = {
    ACCOUNT: '123456789012',
    ACCOUNT_ID: '123456789012',
    ADDRESS: address,
    ARN: 'arn:aws:iam::123456789012:role/NAME',
    AKIA_ID: 'AKIAIOSFODNN7EXAMPLE',
    BUCKET: 'bucket',
    END: '3',
    ENDPOINT: endpoint,
    KEY: 'key',
    NUMBER: '10',
    POLICY: 'e30=',
    PRESIGNED_ADDRESS: address,
    PRESIGNED_URL: address,
    REGION: 'us-east-1',
    REGION_OF_BUCKET: 'us-east-1',
    SIZE: '4',
    START: '0',
    THE_WHOLE_URL: address,
    URL: address,
  };
  return {
    filled: (text) =>
      text
        .replace(/https?:\/\/(?=ENDPOINT\b)/g, '')
        // `$KEY` and `KEY=` are variables of the shell.
        .replace(/(?<![\w${])[A-Z][A-Z_]*(?![\w=])/g, (word) => values[word] ?? word),
    variables: (text) =>
      Object.fromEntries(
        variablesIn(text)
          .filter((name) => !new RegExp(`\\b${name}=`).test(text))
          .map((name) => [name, values[name] ?? 'value']),
      ),
  };
}

/** The variables in capitals that a shell would look up. */
export function variablesIn(text: string): string[] {
  return [...text.matchAll(/\$\{?([A-Z][A-Z0-9_]*)/g)].map(([, name = '']) => name);
}
