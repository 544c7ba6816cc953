/** Usage and examples of each command. Data, in which `persist-images` stands for the way the command is called. */

import type { JobName } from './commands.ts'
import type { ENGLISH } from './messages/en.ts'

export interface Example {
  readonly caption: keyof typeof ENGLISH & `help-example-${string}`
  readonly command: string
}

export const USAGES: Readonly<Record<JobName, string>> = {
  persist: 'persist-images [persist] URL|FILE… [--destination oss://bucket/prefix/] [flags]',
  list: 'persist-images list SOURCE [flags]',
  download: 'persist-images download SOURCE [KEY…] [flags]',
  check: 'persist-images check SOURCE [flags]',
  doctor: 'persist-images doctor DESTINATION [flags]',
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
      caption: 'help-example-damaged',
      command: `persist-images check ${BUCKET} ${REGION} --depth bytes --damaged-file damaged.txt`,
    },
  ],
  doctor: [{ caption: 'help-example-doctor', command: `persist-images doctor ${BUCKET} ${REGION}` }],
  export: [
    {
      caption: 'help-example-export',
      command: `persist-images export ${BUCKET} ${REGION} --format csv --output images.csv`,
    },
  ],
}
