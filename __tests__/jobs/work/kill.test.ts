/** Workers as processes that are killed in the middle of their parts: nothing is lost, and little is asked twice. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { image } from '../../images/images.ts'
import { headOf, pause } from '../../servers/answer.ts'
import { startOrigin } from '../../servers/origin.ts'
import { startOss } from '../../servers/oss.ts'
import { begin, command, type Running } from '../../support/cli-command.ts'
import { isMemory, watchUploads } from '../../support/watch-uploads.ts'

const HOSTS = 3
const EACH = 60

test('a worker killed in each part costs what it had not written down', async () => {
  const cwd = await mkdtemp(join(tmpdir(), 'killed-'))
  const origin = await startOrigin({ host: '0.0.0.0' })
  const oss = await startOss()
  const uploads = watchUploads(oss)
  const { accessKeyId, accessKeySecret, region } = oss.account
  const env = { OSS_ACCESS_KEY_ID: accessKeyId, OSS_ACCESS_KEY_SECRET: accessKeySecret }
  const store = ['--region', region, '--endpoint', oss.endpoint, '--endpoint-style', 'path']
  const to = ['--destination', 'oss://memes/scraped/', ...store]
  const working = ['work', ...to, '--allow-addresses', '127.0.0.0/8', '--key', '{url.sha1}.{ext}']
  try {
    const body = image('plain.png')
    const urls = Array.from({ length: HOSTS * EACH }, (_, number) => {
      const path = `/${number}.png`
      origin.serve(path, async (socket, _request, write) => {
        await pause(socket, 20)
        await write(headOf(200, { 'Content-Length': String(body.length) }))
        await write(body)
      })
      return `http://127.0.0.${2 + (number % HOSTS)}:${origin.port}${path}`
    })
    await writeFile(join(cwd, 'list.txt'), urls.join('\n'))
    expect((await command(['plan', 'list.txt', ...to], { cwd, env })).code).toBe(0)

    for (let part = 0; part < HOSTS; part++) {
      const argv = [...working, '--part', String(part)]
      const killed = begin(argv, { cwd, env })
      const seen = origin.requests.length
      while (origin.requests.length < seen + EACH / 2) await new Promise(done => setTimeout(done, 5))
      killed.child.kill('SIGKILL')
      expect((await killed.ended).code).toBeNull()
      expect((await command(argv, { cwd, env })).code).toBe(0)
    }

    const results = join(cwd, 'results.jsonl')
    const status = await command(['status', ...to, '--json', '--results-file', results], { cwd, env })
    expect(status.code).toBe(0)
    expect(JSON.parse(status.stdout)).toMatchObject({ open: 0, total: urls.length, failed: 0, skipped: 0 })
    expect(uploads.images()).toHaveLength(urls.length)
    expect(uploads.twice().filter(key => !isMemory(key))).toEqual([])
    // Half of each part had not been written down.
    expect(origin.requests.length).toBeLessThanOrEqual(urls.length + HOSTS * (EACH / 2 + 20))
  } finally {
    await origin.close()
    await oss.close()
    await rm(cwd, { recursive: true, force: true })
  }
})

test('an image that kills each worker of its part by number is found, and the others are stored', async () => {
  const cwd = await mkdtemp(join(tmpdir(), 'poison-'))
  const origin = await startOrigin({ host: '0.0.0.0' })
  let victim: Running | undefined
  try {
    const body = image('plain.png')
    const urls = Array.from({ length: 5 }, (_, number) => {
      const path = `/${number}.png`
      origin.serve(path, async (socket, _request, write) => {
        if (number === 3) return void victim?.child.kill('SIGKILL')
        await pause(socket, 5)
        await write(headOf(200, { 'Content-Length': String(body.length) }))
        await write(body)
      })
      return `http://127.0.0.2:${origin.port}${path}`
    })
    await writeFile(join(cwd, 'list.txt'), urls.join('\n'))
    expect((await command(['plan', 'list.txt', '--destination', 'file:./images'], { cwd })).code).toBe(0)
    const working = [
      'work',
      '--destination',
      'file:./images',
      '--allow-addresses',
      '127.0.0.0/8',
      '--part',
      '0',
    ]
    let killed = 0
    for (;;) {
      victim = begin(working, { cwd })
      const { code } = await victim.ended
      if (code === 0) break
      expect(code).toBeNull()
      expect(++killed).toBeLessThan(8)
    }
    expect(killed).toBeGreaterThan(2)
    const results = join(cwd, 'results.jsonl')
    const status = await command(
      ['status', 'file:./images', '--json', '--fail-on', 'none', '--results-file', results],
      { cwd },
    )
    expect(JSON.parse(status.stdout)).toMatchObject({
      open: 0,
      abandoned: 0,
      total: 5,
      failed: 1,
      reasons: { 'worker-crash': 1 },
    })
  } finally {
    await origin.close()
    await rm(cwd, { recursive: true, force: true })
  }
})
