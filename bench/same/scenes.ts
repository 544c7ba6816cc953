/** Runs that meet most of what a user can ask for, on their own small images. */
import { copied, crawl, good, jsonLines, ossOf, PATIENCE, storeOf } from './lists.ts'
import { PLACES } from './places.ts'
import type { Inputs, Scene } from './world.ts'

export const SCENES: Readonly<Record<string, Scene>> = {
  /** Three runs of a crawl with every fault, the second with a manifest, the third of what failed. */
  async oss(stage) {
    const list = crawl(stage)
    stage.write('lists/a.jsonl', jsonLines(list))
    const inputs = {
      ...ossOf(stage),
      ...PATIENCE,
      'urls-file': 'lists/*.jsonl',
      'key-field': 'key',
    }
    const { 'failed-file': failed } = await stage.action('persist', { ...inputs, 'fail-on': 'any' })
    crawl(stage)
    await stage.action('persist', {
      ...inputs,
      'public-url-base': 'https://img.example.com/',
      'fail-on': '25%',
    })
    crawl(stage)
    await stage.action('persist', { ...inputs, 'urls-file': copied(stage, failed), 'fail-on': 'none' })
    await stage.action('list', { ...storeOf(stage), source: 'oss://memes/pre/', match: '*.jpg' })
    await stage.action('list', { ...storeOf(stage), source: 'oss://memes/', delimiter: '/', limit: '3' })
    const downloading = { ...storeOf(stage), source: 'oss://memes/pre/', match: '*.png', directory: 'down' }
    await stage.action('download', downloading)
    await stage.action('download', { ...downloading, 'on-existing': 'overwrite', limit: '2' })
  },

  /** Keys that need no bytes, and properties of objects, through the command. */
  async s3(stage) {
    const urls = good(stage, 20).map(({ url }) => url)
    stage.write('urls.txt', `# pictures\n${urls.join('\n')}\n${urls[3]}\n`)
    const store = [
      ...['urls.txt', '--destination', 's3://memes/shot/', '--region', stage.s3.account.region],
      ...['--endpoint', stage.s3.endpoint, '--allow-addresses', '127.0.0.1'],
      ...['--key', '{url.sha1:0:2}/{url.sha1}', '--metadata', 'album: spring', '--cache-control', 'no-cache'],
      ...['--storage-class', 'STANDARD_IA', '--headers', 'X-Crawl: 1', '--results-file', 'results.jsonl'],
      // Else it is chance which keys are known by a list before they are looked for.
      ...['--concurrency', '1'],
    ]
    await stage.command(...store, '--dry-run')
    await stage.command(...store, '--json')
    good(stage, 20)
    await stage.command(...store, '--refresh-after', '0s', '--json')
    await stage.command(...store, '--manifest', 'off', '--on-collision', 'keep', '--json')
    const at = ['--region', stage.s3.account.region, '--endpoint', stage.s3.endpoint]
    await stage.command('list', 's3://memes/shot/', ...at, '--json')
    await stage.command('download', 's3://memes/shot/', '--directory', 'down', ...at, '--json')
    await stage.command('doctor', 's3://memes/shot/', ...at, '--json')
  },

  /** Every format of a list, written anew with what was stored. */
  async documents(stage) {
    const [a, b, c, d, e, f] = good(stage, 12).map(({ url }) => url)
    stage.write(
      'posts/one.md',
      `---\ntitle: One\n---\n# One\n\n![a](${b} "b") [![c](<${c}>)](https://example.com)\n\n[d]: ${d}\n![x][d] <img src="${e}" srcset="${f} 2x">\n`,
    )
    stage.write(
      'posts/two.html',
      `<!doctype html><title>Two</title><p><img alt=a src='${a}'><img data-src="${b}" src="data:,">\n<picture><source srcset="${c} 1x, ${d} 2x"></picture>`,
    )
    stage.write('posts/three.csv', `url,name\r\n"${a}","a, ""b"""\r\n${c},d\r\n`)
    stage.write('posts/four.tsv', `name\turl\nx\t${d}\n`)
    stage.write('posts/five.json', JSON.stringify({ posts: [{ url: a, tags: [1] }, { url: f }] }, null, 2))
    stage.write(
      'posts/six.jsonl',
      `${JSON.stringify({ url: e, n: 1 })}\n${JSON.stringify({ n: 2, url: '' })}\n`,
    )
    stage.write(
      'posts/seven.xml',
      `<rss version="2.0"><channel><item><title>x</title><enclosure url="${b}" type="image/png" length="1"/></item></channel></rss>`,
    )
    const inputs = { ...ossOf(stage), destination: 'file:./kept', key: '{host}/{path}', manifest: 'on' }
    const pages = { ...inputs, 'urls-file': 'posts/*.md\nposts/*.html', 'public-url-base': '/img/' }
    await stage.action('persist', { ...pages, 'rewrite-to': 'new/', 'gallery-file': 'gallery.html' })
    await stage.action('persist', { ...pages, 'rewrite-to': 'posts/', 'rewrite-mode': 'replace' })
    const records = {
      ...inputs,
      'urls-file': 'posts/*.csv\nposts/*.tsv\nposts/six.jsonl',
      'public-url-base': '/img/',
    }
    await stage.action('persist', { ...records, 'rewrite-to': 'added/', language: 'zh' })
    await stage.action('persist', { ...records, 'rewrite-to': 'replaced/', 'rewrite-mode': 'replace' })
    await stage.action('persist', {
      ...inputs,
      'urls-file': 'posts/five.json',
      select: '$.posts[*]',
      'rewrite-to': 'j/',
    })
    await stage.action('persist', { ...inputs, 'urls-file': 'posts/seven.xml', shard: '1/2' })
  },

  /** Settings that end a run before its first request, by the action and the command. */
  async mistakes(stage) {
    const inputs = { ...ossOf(stage), urls: 'https://example.com/a.png' }
    const wrong: readonly Inputs[] = [
      { destination: 'ftp://x/' },
      { key: '{nothing}' },
      { 'max-bytes': '5 apples', timeout: 'soon', concurrency: '0' },
      { 'urls-file': 'missing.txt', urls: '' },
      { urls: '' },
      { 'host-rules': '{' },
      { 'access-key-id': 'x' },
      { region: 'nowhere!' },
      { 'fail-on': '200%', shard: '3/2' },
      { urls: '[]' },
    ]
    for (const one of wrong) await stage.action('persist', { ...inputs, ...one })
    await stage.action('list', { ...storeOf(stage), source: 'oss://memes/none/', 'if-none-found': 'error' })
    await stage.action('download', { ...storeOf(stage), source: 'oss://memes/', keys: 'none.png' })
    for (const words of ['--nothing', 'persist', 'list', 'download', 'doctor', 'unknown'])
      await stage.command(words)
  },

  ...PLACES,
}
