/** The blocks of docs/crawlers.md, run as they stand but for the addresses of the site. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type SessionSite, startSessionSite } from '../servers/session-site.ts'
import { CHROMIUM } from '../support/browser.ts'
import { begin, COMMAND, describeCrawler, PYTHON_PACKAGES } from '../support/crawlers.ts'
import { CALL, fences } from '../support/documents.ts'
import { twins } from '../support/pending.ts'

const PAGE = 'docs/crawlers.md'
const HOOK = new URL('./crawlers-from-source.js', import.meta.url).href
const blocks = (language: string) => fences(language, [PAGE]).map(({ text }) => text)

let folder: string
let site: SessionSite
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crawlers-'))
  site = await startSessionSite(5)
})
afterEach(async () => {
  await site.close()
  await rm(folder, { recursive: true, force: true })
})

const onSite = (block = '') => block.replaceAll('https://example.com/board/', `${site.url}/page/`)
/** What lets a run request the images itself. */
const ACCESS = [
  '--allow-addresses',
  '127.0.0.1',
  '--host-rules',
  '127.0.0.1: { headers: { Cookie: session=open } }',
]

/** One of the lines that start a Python program. */
async function pipe(name: string, access: readonly string[]) {
  const line =
    blocks('sh')
      .flatMap(text => text.split('\n'))
      .find(each => each.includes(`${name}.py`)) ?? ''
  const keep = [...COMMAND, '-', ...access].map(word => `'${word}'`).join(' ')
  const words = line.replace('python3', '/usr/bin/python3').replace(`${CALL} -`, keep)
  expect(words).toContain(keep)
  const { stdout, stderr } = await begin(['sh', '-c', words], folder).ended
  const results = stdout
    .split('\n')
    .filter(Boolean)
    .map(result => JSON.parse(result))
  return { outcomes: results.map(({ outcome }) => outcome), stderr }
}

describeCrawler('Python with requests', [PYTHON_PACKAGES.requests], () => {
  test.each(['urls', 'bytes'])('hands over %s', async name => {
    const [urls, bytes] = blocks('python')
    await writeFile(join(folder, `${name}.py`), onSite(name === 'urls' ? urls : bytes))
    const { outcomes } = await pipe(name, name === 'urls' ? ACCESS : [])
    expect(outcomes).toEqual(Array(15).fill('stored'))
    expect([site.served.length, site.refused.length]).toEqual([15, 0])
    const again = await pipe(name, name === 'urls' ? ACCESS : [])
    expect(again.outcomes).toEqual(Array(15).fill('unchanged'))
    expect(site.served).toHaveLength(name === 'urls' ? 15 : 30)
  })
})

describeCrawler('a browser', [CHROMIUM ?? '/usr/bin/chromium'], () => {
  test('is driven by Playwright, which hands over URLs', async () => {
    const access =
      ", allowAddresses: '127.0.0.1', hostRules: { '127.0.0.1': { headers: { Cookie: 'session=open' } } }"
    const program = onSite(blocks('js')[0])
      .replace('launch()', `launch({ executablePath: '${CHROMIUM}', args: ['--no-sandbox'] })`)
      .replace("destination: 'file:./images'", `destination: 'file:./images'${access}`)
    await writeFile(join(folder, 'crawl.mjs'), program)
    const words = [process.execPath, '--disable-warning=ExperimentalWarning', '--import', HOOK, 'crawl.mjs']
    const { stdout, stderr } = await begin(words, folder, { HOME: folder }).ended
    expect([stdout, stderr]).toEqual(['15 0 0\n', ''])
    expect(site.refused).toEqual([])
  })
})

test('both languages have the same blocks', () => {
  for (const language of ['sh', 'python', 'js'])
    for (const page of twins('docs/crawlers.md'))
      expect(fences(language, [page]).map(({ text }) => text)).toEqual(blocks(language))
})
