/**
 * Usage and examples of each command, and the help of its flags. Data, in which `persist-images` stands for the way the
 * command is called.
 */

import { memoizeLast } from '../base/memoize-last.ts'
import type { MessageId } from '../base/messages/catalogue.ts'
import { FIELD_HELP, type FieldHelp } from '../base/messages/field-help.ts'
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
  check: 'persist-images check SOURCE [flags]',
  doctor: 'persist-images doctor DESTINATION [flags]',
  init: 'persist-images init [FOLDER] [flags]',
  plan: 'persist-images plan URL|FILE… --destination oss://bucket/prefix/ [flags]',
  work: 'persist-images work --part K|auto|--queue URL --destination oss://bucket/prefix/ [flags]',
  status: 'persist-images status DESTINATION [flags]',
  plans: 'persist-images plans DESTINATION [flags]',
  export: 'persist-images export SOURCE --format FORMAT --output PATH [flags]',
}

const BUCKET = 'oss://my-bucket/images/'
const REGION = '--region cn-hongkong'

export const EXAMPLES: Readonly<Record<JobName, readonly Example[]>> = {
  persist: [
    { caption: 'help-example-here', command: 'persist-images https://w3.org/Icons/w3c_home.png' },
    { caption: 'help-example-list', command: `persist-images urls.txt --destination ${BUCKET} ${REGION}` },
    {
      caption: 'help-example-select',
      command: `persist-images posts.json --select '$.posts[*].images[*]' --destination ${BUCKET} ${REGION}`,
    },
    {
      caption: 'help-example-pipe',
      command:
        "(set -o pipefail; jq -r '.posts[].images[]' posts.json | persist-images - --json | jq -r .key)",
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
      command: `(set -o pipefail; persist-images list ${BUCKET} ${REGION} --modified-since 24h --json | persist-images download ${BUCKET} ${REGION} -)`,
    },
  ],
  check: [
    { caption: 'help-example-check', command: `persist-images check ${BUCKET} ${REGION}` },
    {
      caption: 'help-example-repair',
      command: `persist-images check ${BUCKET} ${REGION} --depth bytes --repair replace`,
    },
  ],
  doctor: [{ caption: 'help-example-doctor', command: `persist-images doctor ${BUCKET} ${REGION}` }],
  init: [
    { caption: 'help-example-init', command: 'persist-images init' },
    {
      caption: 'help-example-init-flags',
      command: `persist-images init --yes --for crawler --lists posts.json --destination ${BUCKET} ${REGION}`,
    },
  ],
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
  plans: [{ caption: 'help-example-plans', command: `persist-images plans ${BUCKET} ${REGION}` }],
  export: [
    {
      caption: 'help-example-export',
      command: `persist-images export ${BUCKET} ${REGION} --format parquet --output images.parquet`,
    },
    {
      caption: 'help-example-sums',
      command: 'persist-images export file:./images --format sha256sums --output SHA256SUMS',
    },
  ],
}

type JobHelp = { readonly [Job in JobName]: Readonly<Record<keyof (typeof JOBS)[Job], string>> }

/** The compiler checks that each translation has every flag of every job. */
const helpByJob = ({
  store,
  persist,
  list,
  download,
  check,
  doctor,
  init,
  plan,
  work,
  status,
  plans,
  export: exported,
}: FieldHelp): JobHelp => ({
  persist: { ...store, ...persist },
  list: { ...store, ...list },
  download: { ...store, ...download },
  check: { ...store, ...persist, ...check },
  doctor: { ...store, ...doctor },
  init: { ...store, ...init },
  plan: { ...store, ...persist, ...plan },
  work: { ...store, ...persist, ...work },
  status: { ...store, ...persist, ...status },
  plans: { ...store, ...persist, ...plans },
  export: { ...store, ...list, ...persist, ...exported },
})

const jobHelp = memoizeLast(helpByJob)

/** The help of a flag; the English text is in the table of fields. */
export function flagHelp(job: JobName, name: string, language: Language): string {
  const translated = FIELD_HELP[language]
  const fields: Table = JOBS[job]
  if (translated === undefined) return fields[name]?.help ?? ''
  const help: Readonly<Record<string, string>> = jobHelp(translated)[job]
  return help[name] ?? ''
}
