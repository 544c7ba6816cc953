/** Usage and examples of each command, and the help of its flags. Data. */
import type { MessageId } from '../base/messages/catalogue.ts'
import {
  DOCTOR_HELP_CHINESE,
  DOWNLOAD_HELP_CHINESE,
  LIST_HELP_CHINESE,
  PERSIST_HELP_CHINESE,
  PLAN_HELP_CHINESE,
  STATUS_HELP_CHINESE,
  STORE_HELP_CHINESE,
  WORK_HELP_CHINESE,
} from '../base/messages/zh/fields.ts'
import type { Language } from '../base/sentence.ts'
import type { Table } from '../jobs/options/field.ts'
import { JOBS, type JobName } from './commands.ts'

export interface Example {
  readonly caption: Extract<MessageId, `help-example-${string}`>
  readonly command: string
}

export const USAGES: Readonly<Record<JobName, string>> = {
  persist: 'persist-images [persist] URL|FILE… [--destination oss://bucket/prefix/] [flags]',
  list: 'persist-images list SOURCE [flags]',
  download: 'persist-images download SOURCE [KEY…] [flags]',
  doctor: 'persist-images doctor DESTINATION [flags]',
  plan: 'persist-images plan URL|FILE… --destination oss://bucket/prefix/ [flags]',
  work: 'persist-images work --part K|auto|--queue URL --destination oss://bucket/prefix/ [flags]',
  status: 'persist-images status DESTINATION [flags]',
}

const BUCKET = 'oss://my-bucket/images/'
const REGION = '--region cn-hongkong'

export const EXAMPLES: Readonly<Record<JobName, readonly Example[]>> = {
  persist: [
    { caption: 'help-example-here', command: 'persist-images https://example.com/a.jpg' },
    { caption: 'help-example-list', command: `persist-images urls.txt --destination ${BUCKET} ${REGION}` },
    {
      caption: 'help-example-select',
      command: `persist-images posts.json --select '$.posts[*].images[*]' --destination ${BUCKET} ${REGION}`,
    },
    {
      caption: 'help-example-pipe',
      command: "jq -r '.posts[].images[]' posts.json | persist-images - --json | jq -r .key",
    },
    { caption: 'help-example-doctor', command: `persist-images doctor ${BUCKET} ${REGION}` },
  ],
  list: [
    { caption: 'help-example-folders', command: `persist-images list ${BUCKET} ${REGION} --delimiter /` },
    { caption: 'help-example-new', command: `persist-images list ${BUCKET} ${REGION} --modified-since 24h` },
  ],
  download: [
    {
      caption: 'help-example-match',
      command: `persist-images download ${BUCKET} ${REGION} --match '2026/**' --directory images`,
    },
    {
      caption: 'help-example-found',
      command: `persist-images list ${BUCKET} ${REGION} --modified-since 24h --json | persist-images download ${BUCKET} ${REGION} -`,
    },
  ],
  doctor: [{ caption: 'help-example-doctor', command: `persist-images doctor ${BUCKET} ${REGION}` }],
  plan: [
    {
      caption: 'help-example-plan',
      command: `persist-images plan urls.jsonl.gz --destination ${BUCKET} ${REGION}`,
    },
  ],
  work: [
    {
      caption: 'help-example-work',
      command: `persist-images work --part 17 --destination ${BUCKET} ${REGION}`,
    },
    {
      caption: 'help-example-array',
      command: `persist-images work --part auto --destination ${BUCKET} ${REGION}`,
    },
  ],
  status: [
    { caption: 'help-example-status', command: `persist-images status ${BUCKET} ${REGION}` },
    {
      caption: 'help-example-follow',
      command: `persist-images status ${BUCKET} ${REGION} --follow --results-file results.jsonl`,
    },
  ],
}

/** The type requires every flag. */
const CHINESE: { readonly [Job in JobName]: Readonly<Record<keyof (typeof JOBS)[Job], string>> } = {
  persist: { ...STORE_HELP_CHINESE, ...PERSIST_HELP_CHINESE },
  list: { ...STORE_HELP_CHINESE, ...LIST_HELP_CHINESE },
  download: { ...STORE_HELP_CHINESE, ...DOWNLOAD_HELP_CHINESE },
  doctor: { ...STORE_HELP_CHINESE, ...DOCTOR_HELP_CHINESE },
  plan: { ...STORE_HELP_CHINESE, ...PERSIST_HELP_CHINESE, ...PLAN_HELP_CHINESE },
  work: { ...STORE_HELP_CHINESE, ...PERSIST_HELP_CHINESE, ...WORK_HELP_CHINESE },
  status: { ...STORE_HELP_CHINESE, ...PERSIST_HELP_CHINESE, ...STATUS_HELP_CHINESE },
}

/** The help of a flag; the English text is in the table of fields. */
export function flagHelp(job: JobName, name: string, language: Language): string {
  const chinese: Readonly<Record<string, string>> = CHINESE[job]
  const fields: Table = JOBS[job]
  return (language === 'zh' ? chinese[name] : fields[name]?.help) ?? ''
}
