import { urls } from '../addresses/urls.ts';
import { ticketQuestions } from '../code/ticket.ts';

/** A text to paste somewhere, with what to know about it. */
export interface Snippet {
  id: string;
  title: string;
  /** In our words; back-ticks mark code. */
  about: string;
  text: string;
}

/** What the page about linking here shows, with this site's own address in every example. */
export interface LinkPage {
  /** Addresses with `{…}` for what varies. */
  patterns: { text: string; example: string; about: string }[];
  /** The same after RFC 6570, for programs that expand templates. */
  templates: string[];
  forPeople: Snippet[];
  forPrograms: Snippet[];
}

/** @param site the canonical address of the site */
export function linkPage(site: URL): LinkPage {
  const at = (address: string): string => site.origin + address;
  return {
    patterns: [
      {
        text: at(urls.shortLink('{code in lower case}')),
        example: at(urls.shortLink('nosuchkey')),
        about:
          'For programs, and safe to dictate. It also takes the other names of a code, and for a reply without a body its status: `404` or `notfound`. Where a status and a code share a name, a short link leads to the status.',
      },
      {
        text: at(urls.code('{Code}')),
        example: at(urls.code('NoSuchKey')),
        about: 'The page itself, with the code as servers spell it. For documents and tickets.',
      },
    ],
    templates: [at(urls.shortLink('{code}')), at(urls.code('{Code}'))].map(
      (address) => `${address}{#section}`,
    ),
    forPeople: snippetsForPeople(at),
    forPrograms: snippetsForPrograms(at(urls.shortLink('{name}'))),
  };
}

function snippetsForPeople(at: (address: string) => string): Snippet[] {
  const questions = ticketQuestions.map((question) => `- ${question}`).join('\n');
  return [
    {
      id: 'zendesk',
      title: 'Zendesk macro',
      about:
        'For the comment of a macro. Put the number of your ticket field that holds the code in place of `ID`, twice.',
      text: `Hello {{ticket.requester.first_name}},\n\nyour request was answered with the S3 error {{ticket.ticket_field_ID}}. What it means and what to do:\n${at(urls.shortLink('{{ticket.ticket_field_ID | downcase}}'))}\n\nIf that does not help, please tell us:\n${questions}`,
    },
    {
      id: 'jira',
      title: 'Jira automation',
      about:
        'For the action “Add comment”. `Error code` is the name of your text field that holds the code; for a list, put `.value` after it, twice.',
      text: `This is the S3 error {{issue.Error code}}. What it means and what to do:\n${at(urls.shortLink('{{issue.Error code.toLowerCase()}}'))}\n\nPlease add what is missing:\n${questions}`,
    },
    {
      id: 'markdown',
      title: 'Markdown reference',
      about: 'The first line goes into the text, the second to the end of the document.',
      text: `The upload failed with [\`SlowDown\`][s3-SlowDown].\n\n[s3-SlowDown]: ${at(urls.code('SlowDown'))} "S3 error SlowDown"`,
    },
    {
      id: 'browser',
      title: 'Keyword in the browser’s address bar',
      about:
        'Chrome and Edge: add a site search in the settings, with this address and the shortcut `s3e`. Firefox: bookmark the search page, then put this address and the keyword `s3e` into the bookmark. `s3e slow down` then looks it up, and is not sent: what follows `#` stays in the browser.',
      text: `${at(urls.search())}#q=%s`,
    },
  ];
}

function snippetsForPrograms(pattern: string): Snippet[] {
  const [before = '', after = ''] = pattern.split('{name}');
  return [
    {
      id: 'boto3',
      title: 'Python with boto3',
      about: 'Takes a `botocore.exceptions.ClientError`.',
      text: `from urllib.parse import quote\ndef s3_error_link(error):\n    return "${before}" + quote(error.response["Error"]["Code"].lower(), safe="") + "${after}"`,
    },
    {
      id: 'javascript',
      title: 'JavaScript, AWS SDK v3',
      about: 'Takes an exception of `@aws-sdk/client-s3`, whose `name` is the code.',
      text: `function s3ErrorLink({ name }) {\n  return \`${before}\${encodeURIComponent(name.toLowerCase())}${after}\`;\n}`,
    },
    {
      id: 'go',
      title: 'Go, AWS SDK v2',
      about:
        'Takes a `smithy.APIError`, which `errors.As` finds in what a call returned. Imports `net/url`, `strings` and `github.com/aws/smithy-go`.',
      text: `func s3ErrorLink(err smithy.APIError) string {\n\treturn "${before}" + url.PathEscape(strings.ToLower(err.ErrorCode())) + "${after}"\n}`,
    },
  ];
}
