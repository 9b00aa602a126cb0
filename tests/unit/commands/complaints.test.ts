import { describe, expect, test } from 'vitest';
import { codeIn } from '../../commands/blocks.ts';
import { complaints } from '../../commands/complaints.ts';
import { commandComplaints, languageComplaints } from '../../commands/content-complaints.ts';
import { readTool, type ToolName } from '../../commands/description.ts';
import { codeInFrontMatter } from '../../commands/front-matter.ts';
import { readShell } from '../../commands/shell.ts';

function wrongWith(line: string, whole = true): string[] {
  return readShell(line).commands.flatMap(({ words }) =>
    complaints(readTool(words[0] as ToolName), words, whole),
  );
}

describe('a command is held against its program', () => {
  test.each([
    'aws s3api head-object --bucket BUCKET --key "$KEY" --query ETag --output text',
    'aws --region REGION s3 ls s3://BUCKET',
    'AWS_PROFILE=work aws s3 cp FILE s3://BUCKET/ --storage-class STANDARD_IA',
    'aws s3api OPERATION --debug',
    'aws s3api put-object --generate-cli-skeleton',
    'curl -sS -o /dev/null -w "%{http_code}" -XPUT --aws-sigv4 aws:amz:REGION:s3 https://s3.REGION.amazonaws.com',
    'ia upload ITEM FILE --retries 10 --metadata="title:A title"',
    'mc admin info ALIAS --json',
    'rclone copy -vv --s3-no-check-bucket FOLDER REMOTE:BUCKET',
    'rclone serve s3 FOLDER',
    's3cmd --signature-v2 mb s3://BUCKET',
    'radosgw-admin user info --uid=USER',
    'terraform apply -target=aws_s3_bucket.NAME',
  ])('%s', (line) => {
    expect(wrongWith(line)).toEqual([]);
  });

  test.each([
    [
      'aws s3api head-object --bucket B --key K --querry ETag',
      '"aws s3api head-object" has no option "--querry"',
    ],
    ['aws s3api head-objekt --bucket B', '"aws s3api" has no command "head-objekt"'],
    ['aws s3api head-object --bucket B', '"aws s3api head-object" needs "--key"'],
    [
      'aws s3 cp A B --storage-class STANDARD-IA',
      '"--storage-class" does not take "STANDARD-IA", only STANDARD, ',
    ],
    [
      'aws s3api put-bucket-cors --bucket B --cors-configuration \'{"CORSRules":[}\'',
      '"--cors-configuration" has a value that is no JSON',
    ],
    ['aws s3 ls --region', '"--region" has no value'],
    ['curl --aws-sigv5 x https://s3.amazonaws.com', '"curl" has no option "--aws-sigv5"'],
    ['ia uplaod ITEM FILE', '"ia" has no command "uplaod"'],
    ['ia upload ITEM FILE --retry 10', '"ia upload" has no option "--retry"'],
    ['mc admin inof ALIAS', '"mc admin" has no command "inof"'],
    ['rclone copy --s3-no-chek-bucket A B', '"rclone copy" has no option "--s3-no-chek-bucket"'],
    ['s3cmd ls --recursiv s3://B', '"s3cmd ls" has no option "--recursiv"'],
    ['garage bucket permit B', '"garage bucket" has no command "permit"'],
    ['terraform apply -tarjet=x', '"terraform apply" has no option "-tarjet"'],
    ['radosgw-admin user stat --uid=U', '"radosgw-admin user" has no command "stat"'],
  ])('%s is refused', (line, complaint) => {
    const [first] = wrongWith(line);
    expect(first?.slice(0, complaint.length)).toBe(complaint);
  });

  test('in a sentence it may stop early, but says nothing wrong', () => {
    expect(wrongWith('aws s3api head-object', false)).toEqual([]);
    expect(wrongWith('ia upload --retries', false)).toEqual([]);
    expect(wrongWith('ia upload --retrys', false)).not.toEqual([]);
  });

  test('file and line are named, also behind a pipe and in a substitution', () => {
    const words = readShell('echo "$(date)" |\n  aws s3 sl').commands.map((command) => ({
      ...command,
      file: 'content/codes/X.mdx',
      line: 7 + command.line,
      whole: true,
    }));
    expect(commandComplaints(words)).toEqual([
      'content/codes/X.mdx:8: "aws s3" has no command "sl"',
    ]);
  });

  test('a program that nobody knows is named', () => {
    const words = [{ file: 'f', line: 1, words: ['awz', 's3', 'ls'], whole: true }];
    expect(commandComplaints(words)[0]).toContain('a program "awz"');
  });
});

describe('a block is held against its language', () => {
  const complaint = (language: string, text: string): string[] =>
    languageComplaints([{ file: 'f', line: 10, language, text }]);

  test.each([
    ['bash', 'aws s3 ls "s3://BUCKET'],
    ['python', 's3 = boto3.client("s3"\ns3.list_buckets()'],
    ['js', 'const s3 = new S3Client({ region: "x" );'],
    ['json', '{ "Version": "2012-10-17", }'],
    ['yaml', 'a: b: c'],
    ['go', 'client := s3.NewFromConfig(cfg,, opts)'],
    ['java', 'S3Client s3 = S3Client.builder(.build();'],
    ['brainfuck', '+'],
  ])('%s: %s is refused', (language, text) => {
    expect(complaint(language, text)[0]).toMatch(/^f:1\d: /);
  });

  test.each([
    ['json', '"Principal": "*"'],
    ['js', 'await s3.send(command);\nreturn { statusCode: 200 };'],
    ['ini', 'host_base = s3.amazonaws.com'],
    ['csharp', 'new AmazonS3Config { ForcePathStyle = true }'],
  ])('%s: %s is a part of something right', (language, text) => {
    expect(complaint(language, text)).toEqual([]);
  });
});

test('code is found with its line, in blocks and between back-ticks', () => {
  const text =
    'Run `aws s3\nls` or ``a`b``.\n\n- x\n\n  ```bash\n  aws s3 ls\n    deep\n  ```\n\n`ia list`';
  expect(codeIn(text)).toEqual([
    { language: 'bash', text: 'aws s3 ls\n  deep', line: 7 },
    { language: 'inline', text: 'aws s3 ls', line: 1 },
    { language: 'inline', text: 'a`b', line: 2 },
    { language: 'inline', text: 'ia list', line: 11 },
  ]);
});

test('code in front matter is found with its line, a question in another language is none', () => {
  const file = [
    '---',
    'questions:',
    '  - { language: de, text: Zugriff verweigert }',
    'showMore:',
    '  - { language: bash, text: aws s3 ls --debug }',
    'provokedBy:',
    '  language: json',
    '  text: "{}"',
    '---',
    'Text',
  ].join('\n');
  expect(codeInFrontMatter(file)).toEqual([
    { language: 'bash', text: 'aws s3 ls --debug', line: 5 },
    { language: 'json', text: '{}', line: 7 },
  ]);
});
