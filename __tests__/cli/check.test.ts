import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type Checking, openChecking } from '../support/checking.ts'
import { command } from '../support/cli-command.ts'

let opened: Checking
beforeEach(async () => {
  opened = await openChecking('a folder')
})
afterEach(() => opened.close())
const run = (...argv: readonly string[]) =>
  command(['check', 'file:./images', ...argv], { cwd: opened.directory })
const linesOf = (text: string) => text.split('\n').filter(Boolean)

test('2 where there is no manifest; 1 with a line for each damaged object; 0 with a line for every object', async () => {
  const kept = await opened.keep(3)
  const none = await run()
  expect([none.code, none.stdout]).toEqual([2, ''])
  expect(none.stderr).toMatch(/source "file:\.\/images" has no manifest/)
  await opened.remember(kept.map(one => opened.line(one)))
  await opened.remove(kept[0]?.path ?? '')
  const damaged = await run()
  expect([damaged.code, damaged.stdout]).toEqual([1, `missing     ${kept[0]?.path}  ${kept[0]?.url}\n`])
  expect(damaged.stderr).toContain('3 objects checked: 2 whole, 1 missing\n')
  const all = await run('--json', '--fail-on', 'none')
  expect(all.code).toBe(0)
  expect(
    linesOf(all.stdout)
      .map(line => JSON.parse(line).state)
      .toSorted(),
  ).toEqual(['missing', 'whole', 'whole'])
})

test('--accept-missing makes a check green again, and --json alone shows what was accepted', async () => {
  const kept = await opened.keep(3)
  const { path = '', url } = kept[0] ?? {}
  await opened.remember(kept.map(one => opened.line(one)))
  await opened.remove(path)
  expect((await run()).code).toBe(1)
  for (const argv of [['--accept-missing', 'true'], [], ['--accept-missing', 'true']]) {
    const { code, stdout, stderr } = await run(...argv)
    expect([code, stdout]).toEqual([0, ''])
    expect(stderr).toContain('3 objects checked: 2 whole, 1 accepted as missing\n')
  }
  const all = linesOf((await run('--json')).stdout).map(line => JSON.parse(line))
  expect(all.filter(({ state }) => state !== 'whole')).toEqual([
    expect.objectContaining({ key: path, state: 'accepted', url }),
  ])
})
