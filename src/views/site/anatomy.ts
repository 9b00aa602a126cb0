/** A reply with what each of its parts tells. */
export interface Anatomy {
  title: string;
  parts: { name: string; value: string; says: string }[];
}

/** The form of an Amazon reply; what varies stands in capitals. */
export const amazonAnatomy: Anatomy = {
  title: 'A reply of Amazon S3',
  parts: [
    { name: 'Code', value: 'NoSuchKey', says: 'The only part that a program should compare.' },
    {
      name: 'Message',
      value: 'The specified key does not exist.',
      says: 'For people. Its end can name the policy that denies.',
    },
    { name: 'Key', value: 'KEY', says: 'One of the elements that depend on the code; see below.' },
    {
      name: 'RequestId',
      value: '16 CAPITALS AND DIGITS',
      says: 'Quote it to support. Also in the header `x-amz-request-id`.',
    },
    {
      name: 'HostId',
      value: 'LONG BASE64',
      says: 'Quote it with the request id. Also in `x-amz-id-2`; the Archive sends none.',
    },
  ],
};

/** A recorded reply of the Internet Archive. */
export const archiveAnatomy: Anatomy = {
  title: 'A reply of the Internet Archive',
  parts: [
    { name: 'Code', value: 'SlowDown', says: 'One code can have opposite causes here.' },
    {
      name: 'Message',
      value: 'Please reduce your request rate.',
      says: 'The same for every cause of a code.',
    },
    {
      name: 'Resource',
      value: 'simulated error caused by x-(amz|archive)-simulate-error, …',
      says: 'The real reason: read this first. On Amazon it would be a path.',
    },
    {
      name: 'RequestId',
      value: 'd36ec445-8d4a-4a64-a110-f67af6ee2c2a',
      says: 'A UUID in lower case. Quote it when you write to info@archive.org.',
    },
  ],
};
