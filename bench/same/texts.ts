/** What a build says by itself: its help in each language, and the descriptions of its actions. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { JOBS } from '../../src/cli/commands.ts'
import { ACTIONS } from './world.ts'

const LANGUAGES = { en: 'C', zh: 'zh_CN.UTF-8' }

/** `--help all` of every command, in every language. */
export function helpOf(built: string): string[] {
  return Object.entries(LANGUAGES).flatMap(([language, locale]) =>
    Object.keys(JOBS).flatMap(job =>
      printed(built, [job, '--help', 'all'], locale).map(line => `${language} ${job}: ${line}`),
    ),
  )
}

export function actionsOf(built: string): string[] {
  return ACTIONS.flatMap(name => {
    const path = join(name === 'persist' ? '.' : name, 'action.yml')
    return readFileSync(join(built, path), 'utf8')
      .split('\n')
      .map(line => `${path}: ${line}`)
  })
}

function printed(built: string, words: readonly string[], locale: string): string[] {
  // As a command on the PATH, or its own path stands in what it prints.
  const folder = mkdtempSync(join(tmpdir(), 'persist-images-same-'))
  const command = join(folder, 'persist-images')
  symlinkSync(join(resolve(built), 'dist/cli.js'), command)
  try {
    const env = { PATH: process.env.PATH, LANG: locale }
    return spawnSync(process.execPath, [command, ...words], { encoding: 'utf8', env }).stdout.split('\n')
  } finally {
    rmSync(folder, { recursive: true })
  }
}
