/** A question with its answers: each leads to a next question, to what to do, or to codes. */
export interface Question {
  /** In our words; back-ticks mark code. */
  ask: string;
  answers: Answer[];
}

export interface Answer {
  when: string;
  /** What it is then, or what to do. */
  what?: string;
  codes?: string[];
  next?: Question;
}

/**
 * How to find out which error a status stands for when the status is all there is. What the steps
 * rest on stands in `content/statuses`, below each on the same page.
 */
export const statusTrees: Readonly<Record<number, Question>> = {
  400: {
    ask: 'Did the reply have a body?',
    answers: [
      { when: 'yes', what: 'Read `<Code>`: the table below has them all.' },
      {
        when: 'no',
        next: {
          ask: 'Does `aws sts get-caller-identity` work where the program runs?',
          answers: [
            {
              when: 'no',
              what: 'The token is expired or cut.',
              codes: ['ExpiredToken', 'InvalidToken'],
            },
            {
              when: 'yes',
              next: {
                ask: 'Is the request signed for the bucket’s Region, and sent there?',
                answers: [
                  {
                    when: 'no',
                    codes: ['AuthorizationHeaderMalformed', 'IllegalLocationConstraintException'],
                  },
                  {
                    when: 'yes',
                    next: {
                      ask: 'Has the key more than 1,024 bytes?',
                      answers: [
                        { when: 'yes', codes: ['KeyTooLong'] },
                        {
                          when: 'no',
                          what: 'Look for a broken percent escape, or a huge block of headers.',
                        },
                      ],
                    },
                  },
                ],
              },
            },
          ],
        },
      },
      {
        when: 'the status line says Bad Data',
        what: 'The Archive refused the file itself.',
        codes: ['BadContent'],
      },
    ],
  },
  403: {
    ask: 'Did the reply have a body?',
    answers: [
      {
        when: 'yes',
        what: 'Read `<Code>`; of the Archive’s reply, `<Resource>` too.',
        codes: ['AccessDenied', 'SignatureDoesNotMatch', 'InvalidAccessKeyId'],
      },
      {
        when: 'no, it was a HEAD',
        next: {
          ask: 'Does `aws sts get-caller-identity` work where the program runs?',
          answers: [
            {
              when: 'no',
              what: 'The credentials are wrong.',
              codes: ['InvalidAccessKeyId', 'SignatureDoesNotMatch'],
            },
            {
              when: 'yes',
              next: {
                ask: 'May the caller list the bucket?',
                answers: [
                  {
                    when: 'no',
                    what: 'The object may just not be there: whoever may not list gets 403 for it.',
                    codes: ['NoSuchKey'],
                  },
                  {
                    when: 'yes',
                    next: {
                      ask: 'Does the clock agree with the header `Date` of an answer?',
                      answers: [
                        { when: 'no', codes: ['RequestTimeTooSkewed'] },
                        {
                          when: 'yes',
                          what: 'A policy denies, or the expected bucket owner is another: read the end of the message of a GET.',
                          codes: ['AccessDenied'],
                        },
                      ],
                    },
                  },
                ],
              },
            },
          ],
        },
      },
      {
        when: 'there was none, but a broken pipe',
        what: 'The Archive refused while the file was still being sent: send a tiny one and read the refusal.',
        codes: ['AccessDenied'],
      },
    ],
  },
  404: {
    ask: 'Did the reply have a body?',
    answers: [
      {
        when: 'yes',
        what: 'Read `<Code>`.',
        codes: ['NoSuchKey', 'NoSuchBucket', 'NoSuchUpload', 'NoSuchVersion'],
      },
      {
        when: 'no, it was a HEAD',
        next: {
          ask: 'What does `aws s3api head-bucket` answer?',
          answers: [
            { when: '404', codes: ['NoSuchBucket'] },
            {
              when: '200 or 403',
              next: {
                ask: 'Does the answer have `x-amz-delete-marker: true`?',
                answers: [
                  { when: 'yes', what: 'It was deleted: older versions may still be there.' },
                  {
                    when: 'no',
                    what: 'Compare the key letter by letter: case, a leading slash, blanks and `+` count.',
                    codes: ['NoSuchKey'],
                  },
                ],
              },
            },
          ],
        },
      },
      {
        when: 'it came from the Archive, just after an upload',
        what: 'Wait: the file appears when its task has run.',
        codes: ['NoSuchKey', 'NoSuchBucket'],
      },
    ],
  },
  503: {
    ask: 'Who sent it?',
    answers: [
      {
        when: 'Amazon',
        what: 'Send fewer requests in parallel, over more prefixes, with growing pauses.',
        codes: ['SlowDown', 'ServiceUnavailable'],
      },
      {
        when: 'the Internet Archive',
        next: {
          ask: 'What does `<Resource>` say?',
          answers: [
            {
              when: 'appears to be spam',
              what: 'Stop. Mail the whole reply to info@archive.org.',
              codes: ['SlowDown'],
            },
            { when: 'total_tasks_queued', what: 'Wait: the queue of the whole Archive is full.' },
            { when: 'bucket_tasks_queued', what: 'Pause this item; send fewer, larger files.' },
            {
              when: 'accesskey_tasks_queued',
              what: 'Stop all uploads with these keys until they are done.',
            },
          ],
        },
      },
      {
        when: 'it is HTML: No server is available',
        what: 'A load balancer has nobody to ask. Wait.',
      },
    ],
  },
};
