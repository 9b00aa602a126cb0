/** A cause as the body of a code's MDX file states it. */
export interface Cause {
  title: string;
  /** Fragment of the cause on the code's page. */
  id: string;
  clients: string[];
  /** The code that it is about, on the page of a system. */
  code: string | undefined;
  /** The system on which alone it exists, if any. */
  system: string | undefined;
  sources: string[];
  hasFix: boolean;
  /** What stands between its tags, as written. */
  text: string;
}

const causeBlock = /<Cause\b([^>]*)>([\s\S]*?)<\/Cause>/g;

/** The fragment of a cause: stable as long as its title is. */
export function causeId(title: string): string {
  return `cause-${title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`;
}

/** The causes in the body of a code's MDX file, in order. */
export function readCauses(body: string): Cause[] {
  return [...body.matchAll(causeBlock)].map(([, attributes = '', content = '']) =>
    readCause(attributes, content),
  );
}

/** The body with another text in the place of each cause. */
export function replaceCauses(body: string, replacement: (cause: Cause) => string): string {
  return body.replace(causeBlock, (_block, attributes: string, content: string) =>
    replacement(readCause(attributes, content)),
  );
}

function readCause(attributes: string, content: string): Cause {
  const title = attribute(attributes, 'title') ?? '';
  return {
    title,
    id: causeId(title),
    clients: list(attribute(attributes, 'clients'), ','),
    code: attribute(attributes, 'code'),
    system: attribute(attributes, 'system'),
    sources: list(attribute(attributes, 'sources'), ' '),
    hasFix: /<Fix>\s*\S[\s\S]*?<\/Fix>/.test(content),
    text: content,
  };
}

/** The items of an attribute that lists several, as in `clients="boto3, rclone"`. */
export function list(value: string | undefined, separator: string): string[] {
  return (value ?? '')
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
}
