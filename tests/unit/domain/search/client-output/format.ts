/** What a server answered, as a client prints it. */
export interface Failure {
  code: string;
  message: string;
  status: number;
  phrase: string;
}

export interface ClientFormat {
  client: string;
  /** What the output tells: the code, only the message, or only the status. */
  tells: 'code' | 'message' | 'status';
  print: (failure: Failure) => string;
}

const telling =
  (tells: ClientFormat['tells']) =>
  (client: string, print: ClientFormat['print']): ClientFormat => ({ client, tells, print });

export const code = telling('code');
export const message = telling('message');
export const status = telling('status');
