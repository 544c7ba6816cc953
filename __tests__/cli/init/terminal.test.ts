/** A real terminal: questions in Chinese, and Ctrl-C. */
import { existsSync } from 'node:fs'
import { afterEach, describe, expect, test } from '@jest/globals'
import { FILE, initFolder } from '../../support/init-command.ts'
import { hasTerminal, openTmux, PERSIST_IMAGES, type Tmux } from '../../support/tmux.ts'

const inTerminal = hasTerminal() ? describe : describe.skip
let tmux: Tmux | undefined
// The terminal closes before its folder is removed.
afterEach(() => tmux?.close())
const { at, inputs } = initFolder()

const shows = (text: string) => (rows: readonly string[]) => rows.at(-1)?.trimEnd() === text

inTerminal('init in a terminal of 60 columns', () => {
  test('asks in Chinese, writes after the last answer, and leaves nothing after Ctrl-C', async () => {
    // The same shell answers twice: first Ctrl-C, then each question.
    const command = `sh -c 'export LC_ALL=zh_CN.UTF-8; ${PERSIST_IMAGES} init; echo "ended $?"; ${PERSIST_IMAGES} init'`
    tmux = await openTmux(command, { columns: 60, rows: 70, cwd: at('') })
    await tmux.until(shows('[crawler]：'))
    await tmux.type('oss', 'C-c')
    await tmux.until(rows => rows.some(row => row.includes('ended 130')))
    expect(existsSync(at('.github'))).toBe(false)
    for (const asked of ['crawler', 'file:./images', 'cn-hongkong', 'keys', 'hourly']) {
      await tmux.until(shows(`[${asked}]：`))
      await tmux.type(asked.startsWith('file:') ? 'oss://memes/' : '', 'Enter')
    }
    expect(await tmux.status()).toBe(0)
    const lines = (await tmux.lines()).join('\n')
    for (const line of [
      'persist-images: 已取消：没有写入任何文件',
      `已写入 ${FILE}`,
      'gh secret set OSS_ACCESS_KEY_ID',
    ])
      expect(lines).toContain(line)
    expect(inputs()).toMatchObject({ destination: 'oss://memes/', language: 'zh' })
  })
})
