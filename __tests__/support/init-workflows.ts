/** What `init` writes for every place, purpose and language, without a terminal and without a folder. */
import type { Language } from '../../src/base/sentence.ts'
import type { Known, Project } from '../../src/cli/init/answers.ts'
import { decide } from '../../src/cli/init/decide.ts'
import { workflowText } from '../../src/cli/init/workflow.ts'
import { PURPOSES } from '../../src/cli/init-fields.ts'
import { ACCOUNT } from '../runner/hosts.ts'
import { ROOT } from './source-files.ts'

type Flags = Omit<Known, 'service'>

const oss = { destination: 'oss://my-bucket/kept/', region: 'cn-hongkong' }
const s3 = { destination: 's3://my-bucket/kept/', region: 'us-east-1' }
const ramRole = 'acs:ram::1234567890123456:role/crawl-images'
const provider = 'acs:ram::1234567890123456:oidc-provider/GitHub'

export const PLACES: Readonly<Record<string, Flags>> = {
  'OSS with keys': oss,
  'OSS without keys': { ...oss, login: 'oidc', roleArn: ramRole, oidcProviderArn: provider },
  'S3 with keys': s3,
  'S3 without keys': { ...s3, login: 'oidc', roleArn: 'arn:aws:iam::123456789012:role/crawl-images' },
  R2: { destination: 'r2://my-bucket/kept/', accountId: ACCOUNT },
  MinIO: { destination: s3.destination, endpoint: 'https://minio.example.com' },
  COS: { destination: 's3://my-bucket-1250000000/kept/', endpoint: 'cos.ap-guangzhou.myqcloud.com' },
  'a folder': { destination: 'file:./static/img', publicUrlBase: '/img/' },
}

export interface Combination {
  readonly place: string
  readonly purpose: (typeof PURPOSES)[number]
  readonly language: Language
}

export const EVERY_COMBINATION: readonly Combination[] = Object.keys(PLACES).flatMap(place =>
  PURPOSES.flatMap(purpose => (['en', 'zh'] as const).map(language => ({ place, purpose, language }))),
)

/** Every place once, and every purpose in both languages. */
export const SOME_COMBINATIONS: readonly Combination[] = Object.keys(PLACES).map((place, index) => ({
  place,
  purpose: PURPOSES[index % PURPOSES.length] ?? 'links',
  language: index % 2 === 0 ? 'en' : 'zh',
}))

export const NO_PROJECT: Project = { root: ROOT, name: 'my-bucket', branch: 'main', proposal: undefined }

export interface Wanted {
  readonly flags: Flags
  readonly language?: Language
  readonly output?: string
  readonly project?: Project
  readonly hasLists?: boolean
  readonly starts?: readonly string[]
}

export async function initWorkflow(wanted: Wanted): Promise<string> {
  const {
    flags,
    language = 'en',
    output = 'keep-images.yml',
    project = NO_PROJECT,
    hasLists = false,
    starts = [],
  } = wanted
  const decided = await decide(flags, project, undefined)
  return await workflowText({ decided, project, facts: { hasLists }, output, language, starts })
}

/** @param more flags beside those of the place */
export async function combined({ place, purpose, language }: Combination, more: Flags = {}): Promise<string> {
  const lists =
    purpose === 'posts'
      ? { lists: 'content/**/*.md' }
      : purpose === 'pages'
        ? { urlsFrom: 'https://blog.example.com/feed.xml' }
        : {}
  return await initWorkflow({ flags: { ...PLACES[place], for: purpose, ...lists, ...more }, language })
}
