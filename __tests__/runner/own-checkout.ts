/** What a checkout of this project brings, as far as our own workflows need it. */
import { cpSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../support/source-files.ts'
import { copyAction } from './machine.ts'
import type { StandIn } from './site.ts'

/** @param folder for the copy that each checkout brings */
export function ownStandIns(folder: string): Readonly<Record<string, StandIn>> {
  const action = copyAction(join(folder, 'action'))
  // The demo's site and its images, and a script.
  for (const name of ['examples', '__tests__', 'scripts', 'package.json'])
    symlinkSync(join(ROOT, name), join(action, name))
  return {
    'actions/checkout': (_, { workspace }) => {
      cpSync(action, workspace, { recursive: true, verbatimSymlinks: true })
      return undefined
    },
    'actions/setup-node': () => undefined,
  }
}
