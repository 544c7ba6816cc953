import { SettingsError } from '../base/errors.ts'
import type { Text } from '../base/sentence.ts'
import type { JobName } from './commands.ts'

/** What was typed is nothing that we know: the help is the answer. */
export class UsageError extends SettingsError {
  /** Whose help. */
  readonly job: JobName

  constructor(problems: readonly Text[], job: JobName) {
    super(problems)
    this.job = job
  }
}
