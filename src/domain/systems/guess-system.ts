/** Which system most likely sent a reply, and what gave it away. */
export interface SystemGuess {
  /** `aws` and `ias3` are the catalogue's own ids; `null`: the text does not tell. */
  id: string | null;
  name: string;
  /** In words that follow "because". */
  why: string;
}

/** What was read from the text that helps to guess. */
export interface SystemClues {
  text: string;
  requestId?: string | undefined;
  hostId?: string | undefined;
}

interface Sign {
  id: string;
  name: string;
  holds: (clues: SystemClues) => boolean;
  why: string;
}

const has = (pattern: RegExp) => (clues: SystemClues) => pattern.test(clues.text);
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const singleQuotedProlog = /<\?xml version='1\.0'/;

const amazon = { id: 'aws', name: 'Amazon S3' };
const archive = { id: 'ias3', name: 'Internet Archive' };
const minio = { id: 'minio', name: 'MinIO' };
const google = { id: 'google', name: 'Google Cloud Storage' };
const ceph = { id: 'ceph', name: 'Ceph' };
const hostNamed = 'its host name stands in the text';

/** Other services that are known by their host names. */
const hosts: readonly [id: string, name: string, host: RegExp][] = [
  ['r2', 'Cloudflare R2', /r2\.cloudflarestorage\.com/],
  ['wasabi', 'Wasabi', /wasabisys\.com/],
  ['backblaze', 'Backblaze B2', /backblazeb2\.com/],
  ['digitalocean', 'DigitalOcean Spaces', /digitaloceanspaces\.com/],
  ['alibaba', 'Alibaba OSS', /\.aliyuncs\.com/],
  ['scaleway', 'Scaleway', /\.scw\.cloud/],
  ['ovh', 'OVHcloud', /\.cloud\.ovh\.|\.ovh\.net/],
  ['yandex', 'Yandex Object Storage', /storage\.yandexcloud\.net/],
  ['localstack', 'LocalStack', /localstack|localhost:4566/i],
];

/** The surest signs first: host names, then the shape of the reply, then what the client tells. */
const signs: readonly Sign[] = [
  {
    ...archive,
    holds: has(/\bs3[\w.]{0,20}\.archive\.org|s3dns|archive\.org contact|info@archive\.org/),
    why: hostNamed,
  },
  ...hosts.map(([id, name, host]): Sign => ({ id, name, holds: has(host), why: hostNamed })),
  { ...google, holds: has(/storage\.googleapis\.com|x-goog-|GOOG1/), why: hostNamed },
  { ...amazon, holds: has(/\bs3[\w.-]{0,60}\.amazonaws\.com/), why: hostNamed },
  {
    ...archive,
    holds: ({ text, requestId }) => uuid.test(requestId ?? '') && singleQuotedProlog.test(text),
    why: 'the XML declaration has single quotes and the request id is a UUID',
  },
  {
    ...google,
    holds: ({ text, requestId }) =>
      singleQuotedProlog.test(text) && !requestId && !text.includes('<Resource'),
    why: 'the XML declaration has single quotes and there is no request id',
  },
  {
    ...archive,
    holds: has(/error uploading [^\n]{1,300}|x-archive-|tasks_queued|internetarchive|tubeup|IA S3/),
    why: 'its client or its words stand in the text',
  },
  {
    ...ceph,
    holds: ({ requestId }) => /^tx[0-9a-f]{12}/.test(requestId ?? ''),
    why: 'the request id begins with tx',
  },
  {
    ...minio,
    holds: ({ hostId }) => /^[0-9a-f]{64}$/.test(hostId ?? ''),
    why: 'the host id is a SHA-256 in hexadecimal',
  },
  {
    ...minio,
    holds: has(/Server: MinIO|\bminio server|X-Minio-|play\.min\.io/i),
    why: 'it names itself',
  },
  {
    ...amazon,
    holds: ({ hostId, requestId }) =>
      /^[\w+/]{43,120}={0,2}$/.test(hostId ?? '') && /^[0-9A-Z]{16}$/.test(requestId ?? ''),
    why: 'the shape of the request id and of the host id',
  },
  { ...amazon, holds: has(/Server: AmazonS3|arn:aws/i), why: 'it names itself' },
  {
    ...amazon,
    // Sixteen hexadecimal digits could be MinIO's as well.
    holds: ({ requestId }) => /^(?=.{0,15}[G-Z])[0-9A-Z]{16}$/.test(requestId ?? ''),
    why: 'the shape of the request id',
  },
  {
    ...archive,
    holds: ({ text, requestId }) => uuid.test(requestId ?? '') && text.includes('<Resource'),
    why: 'the request id is a UUID and there is a <Resource>',
  },
];

/** Guesses the sender from host names and from the shape of the reply. */
export function guessSystem(clues: SystemClues): SystemGuess {
  const sign = signs.find(({ holds }) => holds(clues));
  if (!sign)
    return { id: null, name: 'cannot tell', why: 'nothing in the text is typical of one system' };
  return { id: sign.id, name: sign.name, why: sign.why };
}
