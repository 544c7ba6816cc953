/** The machine that jobs run on: its programs and its environment. */
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ROOT } from '../support/source-files.ts'
import type { Texts } from './templates.ts'

/** Copies the parts of this project that run as actions: they need no other part of a checkout. */
export function copyAction(target: string): string {
  for (const name of ['action.yml', 'dist', 'list', 'download', 'check'])
    cpSync(join(ROOT, name), join(target, name), { recursive: true })
  return target
}

/**
 * Stand-ins of programs: a container that exports a chat, a package that exports posts, and npm, which installs two
 * packages that the tests have already.
 */
const SCRIPTS = {
  docker: `[ "$DISCORD_TOKEN" = discord ] && curl -fsS https://files.example.com/export/discord > export.json`,
  npx: `[ "$NOTION_TOKEN" = notion ] && mkdir -p docs && curl -fsS https://files.example.com/export/markdown | jq -r .text > docs/post.md`,
  npm: `[ "$1 $2" = "install --prefix" ] && ln -s "${join(ROOT, 'node_modules')}" "$3/node_modules"`,
  python: 'exec /usr/bin/python3 "$@"',
  python3: 'exec /usr/bin/python3 "$@"',
}

/** @returns the machine's environment */
export function makeMachine(folder: string, certificateFile: string): Texts {
  const programs = join(folder, 'bin')
  mkdirSync(programs)
  for (const [name, script] of Object.entries(SCRIPTS))
    writeFileSync(join(programs, name), `#!/bin/bash\nset -eo pipefail\n${script}\n`, { mode: 0o755 })
  symlinkSync(process.execPath, join(programs, 'node'))
  const trusted = resolve(certificateFile)
  return {
    PATH: `${programs}:/usr/local/bin:/usr/bin:/bin`,
    // A real machine trusts the certificates of the real hosts.
    NODE_EXTRA_CA_CERTS: trusted,
    CURL_CA_BUNDLE: trusted,
  }
}
