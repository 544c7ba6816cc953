/** Runs that keep several places and a memory whole: mirrors, checks with repair, exports, and workers of a plan. */
import { good, ossOf } from './lists.ts'
import type { Inputs, Scene, Stage } from './world.ts'

/** Which copies are looked at first depends on the order in which images were stored. */
const LOOKS = /^s3 saw: (?:HEAD|GET) copies/
const KEY = '{sha256:0:16}.{ext}'

export const PLACES: Readonly<Record<string, Scene>> = {
  /** A mirror that refuses for a while, and gets afterwards what it lacks. */
  async mirrors(stage) {
    let isDown = true
    stage.leaveOut(LOOKS)
    stage.s3.fault(() => isDown, { status: 403, code: 'AccessDenied', times: Number.POSITIVE_INFINITY })
    await stage.action('persist', { ...mirrored(stage), urls: urls(stage, 8) })
    await stage.action('persist', { ...mirrored(stage), urls: urls(stage, 9) })
    isDown = false
    await stage.action('persist', { ...mirrored(stage), urls: urls(stage, 10) })
    await stage.action('persist', { ...mirrored(stage), urls: urls(stage, 10) })
  },

  /** Objects that are gone, changed and strange, in the bucket and in its mirror. */
  async check(stage) {
    stage.leaveOut(LOOKS)
    await stage.action('persist', { ...mirrored(stage), urls: urls(stage, 12) })
    damage(stage)
    const checking = { ...mirrored(stage), source: 'oss://memes/pre/', concurrency: '1' }
    for (const more of [{}, { depth: 'head' }, { depth: 'bytes', 'bytes-share': '1' }, { repair: 'true' }])
      await stage.action('check', { ...checking, ...more })
    await stage.action('check', { ...checking, repair: 'replace', 'fail-on': 'none' })
    await stage.action('check', { ...checking, 'accept-lost': 'true', 'fail-on': '50%' })
    await stage.command('check', 'oss://memes/pre/', ...atOss(stage), '--key', KEY, '--json')
    await stage.action('persist', { ...mirrored(stage), urls: urls(stage, 12) })
  },

  /** The memory in every format. */
  async export(stage) {
    const inputs = {
      ...ossOf(stage),
      key: KEY,
      concurrency: '1',
      'public-url-base': 'https://img.example.com/',
    }
    await stage.action('persist', { ...inputs, urls: urls(stage, 9) })
    await stage.action('persist', {
      ...{ ...inputs, destination: 'file:./kept', manifest: 'on' },
      urls: urls(stage, 9),
    })
    for (const format of ['jsonl', 'csv', 'parquet', 'sha256sums', 'hf'])
      for (const [name, source] of Object.entries({ bucket: 'oss://memes/pre/', folder: 'file:./kept' }))
        await stage.command(
          ...['export', source, '--format', format, '--output', `${name}.${format}`],
          ...(name === 'bucket' ? atOss(stage) : []),
        )
    await stage.command(
      ...['export', 'oss://memes/pre/', ...atOss(stage), '--format', 'jsonl', '--output', 'short.jsonl'],
      ...['--source-urls', 'no-query', '--public-url-base', 'https://cdn.example.com/'],
    )
  },

  /** A place that is fine, one that may only be read, one that refuses, and one that is not there. */
  async doctor(stage) {
    const at = atOss(stage)
    await stage.command('doctor', 'oss://memes/pre/', ...at, '--json')
    await stage.command('doctor', 'oss://memes/pre/', ...at, '--read-only', '--json')
    await stage.command('doctor', 'oss://nothing/pre/', ...at, '--json')
    stage.oss.fault(({ method }) => method === 'PUT', { status: 403, code: 'AccessDenied', times: 20 })
    await stage.command('doctor', 'oss://memes/pre/', ...at, '--json')
    await stage.command('doctor', 'oss://memes/pre/', ...at, '--access-key-id', 'unknown', '--json')
    await stage.command('doctor', 'file:./kept', '--json')
  },

  /** A plan of two parts, and a worker for each at the same time. */
  async workers(stage) {
    stage.write('urls.txt', urls(stage, 30))
    const to = ['--destination', 'oss://memes/big/', ...atOss(stage)]
    // Who looks when is chance, and so is what a worker finds of the other's part.
    stage.leaveOut(/^oss saw|^oss has in big\/\.persist/)
    await stage.command('plan', 'urls.txt', ...to, '--part-images', '15')
    const work = (part: string) =>
      stage.command('work', '--part', part, ...to, '--allow-addresses', '127.0.0.1', '--key', KEY)
    await Promise.all([work('0'), work('1')])
    await stage.command(
      'status',
      'oss://memes/big/',
      ...atOss(stage),
      '--results-file',
      'results.jsonl',
      '--json',
    )
    await stage.command('plans', 'oss://memes/big/', ...atOss(stage))
  },
}

function urls(stage: Stage, count: number): string {
  return good(stage, count)
    .map(({ url }) => `${url}\n`)
    .join('')
}

function mirrored(stage: Stage): Inputs {
  const { endpoint, account } = stage.s3
  return {
    ...ossOf(stage),
    // Else it is chance which keys are known by a list before they are looked for.
    ...{ key: KEY, retries: '1', concurrency: '1' },
    mirrors: `b=s3://memes/copies/ region=${account.region} endpoint=${endpoint} endpoint-style=path`,
  }
}

function atOss({ oss }: Stage): string[] {
  return ['--region', oss.account.region, '--endpoint', oss.endpoint, '--endpoint-style', 'path']
}

/** Of five images, one each: gone, changed, gone from both places, and gone from the mirror; and an orphan. */
function damage({ oss, s3 }: Stage): void {
  const { bucket } = oss
  const copies = s3.bucket
  const copyOf = (key: string) => key.replace('pre/', 'copies/')
  const images = [...bucket.objects.keys()].filter(key => /^pre\/[0-9a-f]/.test(key)).sort()
  const [gone = '', changed = '', nowhere = '', atOrigin = '', atSource = ''] = images
  const whole = bucket.objects.get(atSource)?.bytes ?? Buffer.of()
  for (const key of [gone, nowhere, atOrigin]) bucket.remove(key)
  for (const key of [nowhere, atOrigin, atSource]) copies.remove(copyOf(key))
  bucket.put(changed, whole, { contentType: 'image/png' })
  bucket.put('pre/0000000000000000.png', whole, { lastModified: new Date(0) })
}
