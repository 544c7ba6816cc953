/** Names of others that pages and messages mention, by the kind that they look like. */
import type { KindName } from './mentions.ts'

export const FOREIGN: Readonly<Record<KindName, readonly string[]>> = {
  command: ['gh', 'git', 'npm'],
  flag: [
    // docker
    ...['--user'],
    // img2dataset, rclone and Node
    ...['--files-from-raw', '--ignore-existing', '--ignore-times', '--max-old-space-size'],
  ],
  input: [
    // Schemes of URLs, and of conditions in policies.
    ...['data', 'http', 'https'],
    // Keys of workflows.
    ...[
      'contents',
      'environment',
      'id-token',
      'if',
      'on',
      'permissions',
      'run',
      'runs-on',
      'timezone',
      'with',
    ],
    // Keys of site generators.
    ...['base', 'baseurl', 'permalink', 'root'],
    // A field of host-rules, and an option of the library alone.
    ...['drop-parameters', 'unordered'],
    // What a user names.
    ...['name', 'thumb'],
  ],
  output: [],
  word: ['a-z', 'house-rules'],
  // Front matter in any case, Hugo, Crawlee, Function Compute, and a function of the tests.
  member: ['featureImage', 'staticDir', 'preNavigationHooks', 'errorMessage', 'describeStore'],
  // The SDK of Alibaba Cloud, and undici.
  variable: ['ALIBABA_CLOUD_PROFILE', 'UND_ERR_INVALID_ARG', 'UND_ERR_SOCKET'],
  // In the user's repository.
  path: ['.github/workflows/crawl.yml', '.github/workflows/images.yml', 'docs/img', 'docs/public/img'],
  script: [],
  // A folder that the manifest makes for each first byte of a hash.
  reserved: [],
}
