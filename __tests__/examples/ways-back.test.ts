/** The way back from the origin that docs/check.md shows: its lines of shell, in order, with the real jq. */
import { execFile } from 'node:child_process'
import { hash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mintKey, mintPrefix } from '../../src/storage/key/object-key.ts'
import { MANIFEST_FOLDER } from '../../src/storage/key/reserved-folder.ts'
import { encodeSegment } from '../../src/storage/manifest/segments/segment.ts'
import { type Origin, startOrigin } from '../servers/origin.ts'
import { type OssDouble, startOss } from '../servers/oss.ts'
import { missing } from '../servers/program.ts'
import { built } from '../support/built.ts'
import { fences } from '../support/documents.ts'
import { imageOf } from '../support/repeated-runs.ts'
import { startPersist } from '../support/start-job.ts'
import { segmentPath } from '../support/test-manifest.ts'

const run = promisify(execFile)
const MISSING = missing('/usr/bin/jq', 'jq')

const PREFIX = 'memes/'
const SCRIPTS = fences('sh', ['docs/check.md']).map(({ text }) => text)
const scriptWith = (word: string) => SCRIPTS.find(text => text.includes(word)) ?? ''
const [CHECK, LOST, RECORDS] = ['--damaged-file', '> lost.txt', '> lost.jsonl'].map(scriptWith)

let oss: OssDouble
let origin: Origin
let folder: string
beforeEach(async () => {
  ;[oss, origin, folder] = await Promise.all([
    startOss({ bucket: 'my-bucket' }),
    startOrigin(),
    mkdtemp(join(tmpdir(), 'back-')),
  ])
})
afterEach(async () => {
  await Promise.all([oss.close(), origin.close()])
  await rm(folder, { recursive: true })
})

/** Runs lines of the page. @returns the exit status */
async function sh(script = '', flags: Readonly<Record<'check' | 'run', string>> = { check: '', run: '' }) {
  const own = `--endpoint ${oss.endpoint} --region ${oss.account.region} `
  const text = script
    .replaceAll('--region cn-hongkong', own)
    .replaceAll(/node dist\/cli\.js (check )?/g, (_, check) => {
      const more = check ? flags.check : `--allow-addresses 127.0.0.1 ${flags.run}`
      return `${process.execPath} ${built('cli.js')} ${check ?? ''}${more} `
    })
  const { accessKeyId, accessKeySecret } = oss.account
  const env = {
    PATH: process.env.PATH,
    OSS_ACCESS_KEY_ID: accessKeyId,
    OSS_ACCESS_KEY_SECRET: accessKeySecret,
  }
  try {
    await run('bash', ['-eo', 'pipefail', '-c', text], { cwd: folder, env, maxBuffer: 1e8 })
    return 0
  } catch (error) {
    return (error as { code: number }).code
  }
}

const persist = async (records: readonly object[], options: object) => {
  const { accessKeyId, accessKeySecret, region } = oss.account
  const place = { region, endpoint: oss.endpoint, accessKeyId, accessKeySecret }
  const { failure } = await startPersist({
    ...{ ...place, destination: `oss://my-bucket/${PREFIX}`, cwd: folder },
    ...{ urls: records as never, allowAddresses: ['127.0.0.1'], ...options },
  })
  expect(failure).toBeUndefined()
}

if (MISSING !== undefined) {
  process.stdout.write(`left out: ${MISSING}\n`)
  test('is installed, or need not be', () => expect(process.env.WORKFLOWS).not.toBe('required'))
} else
  describe('lost objects come back from the origin', () => {
    test('three of 20,000 by their URLs', async () => {
      const at = new Date(Date.now() - 2 * 86_400_000)
      const lost = [11, 7_007, 19_999]
      const entries = Array.from({ length: 20_000 }, (_, number) => {
        const bytes = lost.includes(number) ? imageOf(`lost ${number}`) : Buffer.from(`image ${number}`)
        const sha256 = hash('sha256', bytes)
        const key = mintKey(mintPrefix(PREFIX), `${sha256}.png`)
        const url = `${origin.url}/${number}.png`
        if (lost.includes(number)) origin.serve(`/${number}.png`, { body: bytes })
        else oss.bucket.put(key, bytes, { contentType: 'image/png', lastModified: at })
        const time = at.toISOString()
        const etag = hash('md5', bytes).toUpperCase()
        return {
          url,
          key,
          sha256,
          etag,
          bytes: bytes.length,
          contentType: 'image/png',
          firstSeen: time,
          at: time,
        }
      })
      oss.bucket.put(PREFIX + MANIFEST_FOLDER + segmentPath(1), encodeSegment(entries).body, {
        lastModified: at,
      })

      // To read 20,000 objects takes 15 seconds.
      const list = CHECK?.replace('--depth bytes', '')
      expect(await sh(list)).toBe(1)
      const keys = lost.map(number => entries[number]?.key)
      expect((await readFile(join(folder, 'damaged.txt'), 'utf8')).trim().split('\n').toSorted()).toEqual(
        keys.toSorted(),
      )
      expect(await sh(LOST)).toBe(0)
      expect(origin.requests.map(({ path }) => path).toSorted()).toEqual(
        lost.map(number => `/${number}.png`).toSorted(),
      )
      for (const number of lost)
        expect(oss.bucket.head(entries[number]?.key ?? '')?.bytes).toEqual(imageOf(`lost ${number}`))
      expect(await sh(list)).toBe(0)
      expect(await readFile(join(folder, 'damaged.txt'), 'utf8')).toBe('')
    }, 120_000)

    test.each([
      ['key-field', { keyField: 'name' }, '--key-field name'],
      ['id-field', { idField: 'name' }, '--id-field name'],
      ['a field in the key', { key: '{field.name}/{sha256}.{ext}' }, "--key '{field.name}/{sha256}.{ext}'"],
    ])(
      'where keys come from the list: %s',
      async (_, options, flags) => {
        const names = ['a.png', 'b.png', 'c.png']
        const records = names.map(name => ({ url: origin.serve(`/${name}`, { body: imageOf(name) }), name }))
        await writeFile(
          join(folder, 'list.jsonl'),
          records.map(record => `${JSON.stringify(record)}\n`).join(''),
        )
        await persist(records, options)
        const before = new Map(oss.bucket.objects)
        const stored = [...before.keys()].filter(key => !key.includes('.persist/'))
        const gone = stored.slice(0, 2)
        for (const key of gone) oss.bucket.remove(key)
        expect(await sh(CHECK)).toBe(1)
        const [onlyUrls = ''] = (LOST ?? '').split('\n')
        expect(await sh(onlyUrls)).toBe(0)
        expect(await sh(RECORDS)).toBe(0)
        const run = (LOST ?? '').split('\n')[1]?.replace('lost.txt', 'lost.jsonl')
        const asked = origin.requests.length
        expect(await sh(run, { check: '', run: flags })).toBe(0)
        expect(origin.requests.length - asked).toBe(2)
        for (const key of gone) expect(oss.bucket.head(key)?.bytes).toEqual(before.get(key)?.bytes)
        expect(await sh(CHECK)).toBe(0)
      },
      60_000,
    )
  })
