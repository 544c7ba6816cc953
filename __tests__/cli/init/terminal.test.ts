/** A real terminal: questions in Chinese, and Ctrl-C. */
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { hasTerminal, openTmux, PERSIST_IMAGES, type Tmux } from '../../support/tmux.ts'

const inTerminal = hasTerminal() ? describe : describe.skip
const FILE = '.github/workflows/keep-images.yml'

let folder: string
let tmux: Tmux | undefined
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'init-'))
})
afterEach(async () => {
  await tmux?.close()
  await rm(folder, { recursive: true })
})

const shows = (text: string) => (rows: readonly string[]) => rows.at(-1)?.trimEnd() === text

inTerminal('init in a terminal of 60 columns', () => {
  test('asks in Chinese, writes after the last answer, and leaves nothing after Ctrl-C', async () => {
    // The same shell answers twice: first Ctrl-C, then Enter.
    const command = `sh -c 'export LC_ALL=zh_CN.UTF-8; ${PERSIST_IMAGES} init; echo "ended $?"; ${PERSIST_IMAGES} init'`
    tmux = await openTmux(command, { columns: 60, rows: 70, cwd: folder })
    await tmux.until(shows('编号 [1]：'))
    await tmux.type('Enter')
    await tmux.until(rows => rows.some(row => row.includes('图片存到哪里？')))
    await tmux.type('oss', 'C-c')
    await tmux.until(rows => rows.some(row => row.includes('ended 130')))
    expect(existsSync(join(folder, '.github'))).toBe(false)
    for (const last of [
      '编号 [1]：',
      '编号 [1]：',
      '/images/]：',
      '[cn-hongkong]：',
      '编号 [1]：',
      '[posts.json]：',
      '编号 [1]：',
    ]) {
      const before = (await tmux.until(rows => rows.at(-1)?.trimEnd().endsWith(last) === true)).length
      await tmux.type('Enter')
      await tmux.until(rows => rows.length !== before)
    }
    expect(await tmux.status()).toBe(0)
    const lines = (await tmux.lines()).join('\n')
    expect(lines).toContain('persist-images: 已取消：没有写入任何文件')
    expect(lines).toContain(`已写入 ${FILE}`)
    expect(lines).toContain('gh secret set OSS_ACCESS_KEY_ID')
    expect(String(await readFile(join(folder, FILE)))).toMatch(/^ +language: zh$/m)
  })
})
