/** Whether the text is one address and nothing else: an ARN, or a URL such as a presigned one. */
export function isAddressAlone(text: string): boolean {
  return /^(?:arn:|[a-z][a-z\d+]{1,10}:\/\/)\S{1,4000}$/i.test(text);
}
