/** What `init` writes for every place, purpose and language, without a terminal and without a folder. */
import type { Language } from '../../src/base/sentence.ts'
import type { Answers } from '../../src/cli/init/answers.ts'
import { decide } from '../../src/cli/init/questions.ts'
import { type WorkflowInput, workflowText } from '../../src/cli/init/workflow.ts'
import { PURPOSES } from '../../src/cli/init-fields.ts'
import { ACCOUNT } from '../runner/hosts.ts'
import { ROOT } from './source-files.ts'

const oss = { destination: 'oss://my-bucket/kept/', region: 'cn-hongkong' }
const s3 = { destination: 's3://my-bucket/kept/', region: 'us-east-1' }

export const PLACES: Readonly<Record<string, Answers>> = {
  'OSS with keys': oss,
  'OSS without keys': { ...oss, roleArn: 'acs:ram::1234567890123456:role/crawl-images' },
  'S3 with keys': s3,
  'S3 without keys': { ...s3, roleArn: 'arn:aws:iam::123456789012:role/crawl-images' },
  R2: { destination: 'r2://my-bucket/kept/', endpoint: `https://${ACCOUNT}.r2.cloudflarestorage.com` },
  MinIO: { destination: s3.destination, endpoint: 'https://minio.example.com' },
  COS: { destination: 's3://my-bucket-1250000000/kept/', endpoint: 'cos.ap-guangzhou.myqcloud.com' },
  'a folder': { destination: 'file:./static/img' },
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

/** What a purpose needs, or has in the examples. */
export const OF_PURPOSE: Readonly<Record<string, Answers>> = {
  posts: { lists: 'content/**/*.md' },
  pages: { urlsFrom: 'https://blog.example.com/feed.xml' },
}

export async function initWorkflow(flags: Answers, more: Partial<WorkflowInput> = {}): Promise<string> {
  const decided = await decide(flags, { root: ROOT, proposal: undefined }, undefined)
  const standard = { facts: { hasLists: false }, crawl: undefined, output: 'keep-images.yml', starts: [] }
  return await workflowText({ decided, branch: 'main', language: 'en', ...standard, ...more })
}

/** @param more flags beside those of the place */
export async function combined({ place, purpose, language }: Combination, more: Answers = {}) {
  return await initWorkflow({ ...PLACES[place], for: purpose, ...OF_PURPOSE[purpose], ...more }, { language })
}
