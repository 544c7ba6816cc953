/** The machine that jobs run on: its programs and its environment. */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ACTIONS } from '../support/documents.ts'
import { ROOT } from '../support/source-files.ts'
import type { Texts } from './templates.ts'

/** Copies the parts of this project that run as actions: they need no other part of a checkout. */
export function copyAction(target: string): string {
  for (const name of ['action.yml', 'dist', 'list', 'download', 'check'])
    cpSync(join(ROOT, name), join(target, name), { recursive: true })
  return target
}

/** Makes the copy a repository. @returns variables with which git fetches from it instead of from GitHub */
export function fetchedFrom(action: string): Texts {
  const git = (...words: string[]) => execFileSync('git', ['-C', action, ...words])
  git('init', '--quiet', '--initial-branch=main')
  git('add', '.')
  git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '--quiet', '--message=one')
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `url.file://${action}.insteadOf`,
    GIT_CONFIG_VALUE_0: `https://github.com/${ACTIONS.persist}`,
  }
}

/**
 * Stand-ins of programs: a container that exports a chat, a package that exports posts, npm, which installs two
 * packages that the tests have already, and gh, which starts a workflow that is pushed already.
 */
const SCRIPTS = {
  gh: `[ "$1 $2" = "workflow run" ] && [ -n "$GH_TOKEN" ] && [ "$GH_REPO" = "$GITHUB_REPOSITORY" ]
[ -z "$(git log "origin/$5..")" ] && git show "origin/$5:.github/workflows/$3" | grep -q workflow_dispatch && echo "$3" >> started.log`,
  docker: `[ "$DISCORD_TOKEN" = discord ] && curl -fsS https://files.example.com/export/discord > export.json`,
  npx: `[ "$NOTION_TOKEN" = notion ] && mkdir -p docs && curl -fsS https://files.example.com/export/markdown | jq -r .text > docs/post.md`,
  npm: `[ "$1 $2" = "install --prefix" ] && ln -s "${join(ROOT, 'node_modules')}" "$3/node_modules"`,
  python: 'exec /usr/bin/python3 "$@"',
  python3: 'exec /usr/bin/python3 "$@"',
}

const startedLog = (folder: string) => join(folder, 'started.log')

/** Returns workflows that jobs have started since the last call. GitHub starts none for the push of a job. */
export function startedSince(folder: string): string[] {
  const log = startedLog(folder)
  const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : []
  rmSync(log, { force: true })
  return lines
}

/** @returns the machine's environment */
export function makeMachine(folder: string, certificateFile: string): Texts {
  const programs = join(folder, 'bin')
  mkdirSync(programs)
  for (const [name, script] of Object.entries(SCRIPTS))
    writeFileSync(
      join(programs, name),
      `#!/bin/bash\nset -eo pipefail\n${script.replace('started.log', startedLog(folder))}\n`,
      { mode: 0o755 },
    )
  symlinkSync(process.execPath, join(programs, 'node'))
  const trusted = resolve(certificateFile)
  return {
    PATH: `${programs}:/usr/local/bin:/usr/bin:/bin`,
    // A real machine trusts the certificates of the real hosts.
    NODE_EXTRA_CA_CERTS: trusted,
    CURL_CA_BUNDLE: trusted,
  }
}
