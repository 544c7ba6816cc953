/** What looks at a place and its manifest: checks and exports. */
import { good, ossOf, storeOf } from './lists.ts'
import type { Scene, Stage } from './world.ts'

const KEY = '{sha256:0:16}.{ext}'

export const PLACES: Readonly<Record<string, Scene>> = {
  /** Objects that are gone, changed and strange. */
  async check(stage) {
    const inputs = {
      ...ossOf(stage),
      // Else it is chance which keys are known by a list before they are looked for.
      ...{ key: KEY, retries: '1', concurrency: '1' },
    }
    await stage.action('persist', { ...inputs, urls: urls(stage, 12) })
    damage(stage)
    const checking = { ...storeOf(stage), source: 'oss://memes/pre/', key: KEY, concurrency: '1' }
    for (const more of [{}, { depth: 'head' }, { depth: 'bytes', 'fail-on': 'none' }])
      await stage.action('check', { ...checking, ...more })
    await stage.action('check', { ...checking, 'accept-missing': 'true', 'fail-on': '50%' })
    await stage.command('check', 'oss://memes/pre/', ...atOss(stage), '--key', KEY, '--json')
    await stage.action('persist', { ...inputs, urls: urls(stage, 12) })
  },

  /** The manifest in every format. */
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
    for (const format of ['jsonl', 'csv'])
      for (const [name, source] of Object.entries({ bucket: 'oss://memes/pre/', folder: 'file:./kept' }))
        await stage.command(
          ...['export', source, '--format', format, '--output', `${name}.${format}`],
          ...(name === 'bucket' ? atOss(stage) : []),
        )
    await stage.command(
      ...['export', 'oss://memes/pre/', ...atOss(stage), '--format', 'jsonl', '--output', 'short.jsonl'],
      ...['--origin-urls', 'no-query', '--public-url-base', 'https://cdn.example.com/'],
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
}

function urls(stage: Stage, count: number): string {
  return good(stage, count)
    .map(({ url }) => `${url}\n`)
    .join('')
}

function atOss({ oss }: Stage): string[] {
  return ['--region', oss.account.region, '--endpoint', oss.endpoint]
}

/** An image is gone, one is changed, and one is an orphan. */
function damage({ oss: { bucket } }: Stage): void {
  const images = [...bucket.objects.keys()].filter(key => /^pre\/[0-9a-f]/.test(key)).sort()
  const [gone = '', changed = '', other = ''] = images
  const whole = bucket.objects.get(other)?.bytes ?? Buffer.of()
  bucket.remove(gone)
  bucket.put(changed, whole, { contentType: 'image/png' })
  bucket.put('pre/0000000000000000.png', whole, { lastModified: new Date(0) })
}
