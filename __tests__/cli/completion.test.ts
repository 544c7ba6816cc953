import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { COMMANDS, JOBS } from '../../src/cli/commands.ts'
import { command } from '../support/cli-command.ts'
import { type OpenedRun, openRun } from '../support/test-run.ts'
import { hasTerminal, openTmux, type Tmux } from '../support/tmux.ts'

const run = promisify(execFile)
const [ZSH, FISH] = ['/usr/bin/zsh', '/usr/bin/fish']

let opened: OpenedRun
let tmux: Tmux | undefined
beforeEach(async () => {
  opened = await openRun()
})
afterEach(async () => {
  await tmux?.close()
  tmux = undefined
  await opened.close()
})

/** As the command printed them, once for each shell. */
const scripts = new Map<string, string>()

/** @returns the path of the script */
async function scriptFor(shell: string): Promise<string> {
  const script =
    scripts.get(shell) ?? (await command(['completion', shell], { cwd: opened.directory })).stdout
  scripts.set(shell, script)
  const path = join(opened.directory, `completion.${shell}`)
  await writeFile(path, script)
  return path
}

test.each(['bash', 'zsh', 'fish'])(
  '%s says how it is called from here, and names the word it completes',
  async shell => {
    const head = (await readFile(await scriptFor(shell), 'utf8')).split('\n').slice(0, 3).join('\n')
    expect(head).toMatch(
      new RegExp(`^# In .*(?:npx |\\S*/)?node (?:\\S+|".+)/cli-start\\.[jt]s"? completion ${shell}`, 'm'),
    )
    expect(head).toMatch(/^# Before it: alias persist-images='(?:npx |\S*\/)?node "?[/\w].*'$/m)
  },
)

describe('bash', () => {
  /** Words as bash hands them over, the last one being typed. */
  const complete = async (...words: readonly string[]) => {
    const script = `source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _persist_images; printf '%s\\n' "\${COMPREPLY[@]}"`
    const argv = ['--norc', '-uc', script, await scriptFor('bash'), 'persist-images', ...words]
    const { stdout, stderr } = await run('bash', argv, { cwd: opened.directory })
    expect(stderr).toBe('')
    return stdout.split('\n').filter(Boolean)
  }

  test.each([
    [[''], Object.keys(COMMANDS)],
    [['do'], ['download', 'doctor']],
    [['urls'], []],
    [['--lang'], ['--language']],
    [
      ['--', 'x', '--urls-f'],
      ['--urls-file', '--urls-from'],
    ],
    [
      ['--language', ''],
      ['en', 'zh'],
    ],
    [['list', '--language', '=', 'z'], ['zh']],
    [
      ['--language', '='],
      ['en', 'zh'],
    ],
    [['--destination', 'do'], []],
    [
      ['list', '--m'],
      ['--match', '--modified-since'],
    ],
    [['list', '--urls'], []],
    [
      ['download', '--on-existing', ''],
      ['skip', 'overwrite', 'fail'],
    ],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [
      ['help', 'do'],
      ['download', 'doctor'],
    ],
  ])('%j', async (words, replies) => {
    expect(await complete(...words)).toEqual(replies)
  })

  test.each(Object.keys(JOBS))('%s has every flag of its table', async job => {
    const flags = await complete(job, '--')
    expect(flags.slice(0, -5)).toEqual(Object.keys(JOBS[job as 'list']).map(name => `--${name}`))
  })
})

const inFish = hasTerminal(FISH) ? describe : describe.skip
inFish('fish', () => {
  test.each([
    ['', Object.keys(COMMANDS)],
    ['do', ['download', 'doctor']],
    ['--langu', ['--language']],
    ['--language ', ['en', 'zh']],
    ['list --mod', ['--modified-since']],
    ['list --urls-f', []],
    ['completion ', ['bash', 'zsh', 'fish']],
  ])('persist-images %s', async (line, replies) => {
    const script = 'source $argv[1]; complete -C $argv[2]'
    const argv = ['--no-config', '-c', script, await scriptFor('fish'), `persist-images ${line}`]
    await mkdir(join(opened.directory, 'empty'))
    const { stdout, stderr } = await run(FISH, argv, { cwd: join(opened.directory, 'empty') })
    expect(stderr).toBe('')
    const found = stdout.split('\n').filter(Boolean)
    expect(found.map(reply => reply.split('\t')[0]).toSorted()).toEqual(replies.toSorted())
    // Each says what it means, but words of a flag, which share its sentence, and shells.
    if (line !== 'completion ') expect(found.filter(reply => !reply.includes('\t'))).toEqual([])
  })
})

const inZsh = hasTerminal(ZSH) ? describe : describe.skip
inZsh('zsh', () => {
  test.each([
    ['persist-images doct', 'persist-images doctor'],
    ['persist-images list --modi', 'persist-images list --modified-since'],
    ['persist-images --language z', 'persist-images --language zh'],
    ['persist-images completion f', 'persist-images completion fish'],
  ])('%s and a tab is %s', async (typed, line) => {
    const setUp = `autoload -Uz compinit; compinit -D; source ${await scriptFor('zsh')}; PS1='> '`
    await writeFile(join(opened.directory, '.zshrc'), setUp)
    const env = { ZDOTDIR: opened.directory }
    tmux = await openTmux(`${ZSH} -i`, { columns: 80, cwd: opened.directory, env })
    await tmux.until(rows => rows.at(-1)?.trim() === '>')
    await tmux.type(typed, 'Tab')
    await tmux.until(rows => rows.some(row => row.startsWith(`> ${line}`)))
  })
})
