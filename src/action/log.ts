/** Prints to the log of the step. Every line goes through `printable`: a runner obeys commands in log text. */
import { isAbsolute } from 'node:path'
import * as core from '@actions/core'
import { descriptionOf, SettingsError } from '../base/errors.ts'
import { firstProblems } from '../base/messages/and-more.ts'
import { asPersistError } from '../base/messages/as-persist-error.ts'
import { printable, printableUrl } from '../base/messages/printable.ts'
import { type FileLine, faultAt, type Language, type Text, textIn } from '../base/sentence.ts'
import type { Limit } from '../jobs/persist/watching/progress.ts'
import { withLimit } from '../jobs/persist/watching/progress-sentence.ts'
import { dryRunLines } from '../output/dry-run.ts'
import type { FailureGroups } from '../output/failures.ts'
import { countsSentence } from '../output/groups.ts'
import { say as sayOutput } from '../output/messages/say.ts'
import {
  closingSentence,
  leftOverSentence,
  missingSentence,
  mostLost,
  overlookedSentence,
  type Report,
} from '../output/report.ts'
import type { Result } from '../output/result.ts'
import type { LineText } from '../output/result-line.ts'
import { say } from './messages/say.ts'

/** Characters. Our own sentences may be longer than one untrusted item in them. */
const MAX_LINE = 2000
/** Characters of a path: PATH_MAX of Linux. */
const MAX_PATH = 4096

/** The language of this step; English until its inputs are read. */
let language: Language = 'en'

/** Options that an error may name, of which this step has no input. */
let beyondInputs: readonly string[] = []

export function speak(chosen: Language, beyond: readonly string[] = []): void {
  language = chosen
  beyondInputs = beyond
}

/** Adds to a problem of the settings which of the options that it names go into `config`. */
export function problemText(problem: Text): string {
  const text = textIn(language, problem)
  // A sentence about a config has said so.
  if (/\bconfig\b/.test(text)) return text
  return beyondInputs.reduce((said, name) => {
    // A name of one word may be a word of the sentence, unless a value follows.
    const value = `(?:: [\\w-]+)${name.includes('-') ? '?' : ''}`
    const named = new RegExp(`(?<![\\w-])${name}(?![\\w-])${value}`)
    return said.replace(named, option => textIn(language, say('option-in-config', { option })))
  }, text)
}

export function inLanguage(text: Text): string {
  return textIn(language, text)
}

export function sayLine(line: Text): void {
  core.info(printable(textIn(language, line), MAX_LINE))
}

/** Makes foreign text safe for a line that `debugLine` prints. */
export const LINE_TEXT: LineText = {
  get language() {
    return language
  },
  text: printable,
  name: printable,
  url: printableUrl,
}

/** Whether the run was started with debug logging. */
export const { isDebug } = core

/** Prints a line that shows only with debug logging. Its parts must come from `LINE_TEXT`. */
export function debugLine(line: string): void {
  core.debug(printable(line, MAX_LINE))
}

/** @param place where GitHub is to show it */
export function warn(sentence: Text, place?: FileLine): void {
  core.warning(printable(textIn(language, sentence), MAX_LINE), shownAt(place))
}

/** A path of the repository as it is: any other would be shown nowhere. */
function shownAt(place: FileLine | undefined): core.AnnotationProperties {
  if (!place || isAbsolute(place.file) || printable(place.file, MAX_PATH) !== place.file) return {}
  return { file: place.file, startLine: place.line }
}

/** Notices may take this many of the ten annotations; the rest goes to the log. */
const MAX_NOTICES = 4
let notices = 0

export function notice(sentence: string, place?: FileLine): void {
  if (notices++ < MAX_NOTICES) warn(sentence, place)
  else sayLine(say('action-warning', { sentence }))
}

/** Ends the step as failed, with one annotation. */
export function fail(thrown: unknown): void {
  if (!(thrown instanceof SettingsError)) return failWith(descriptionOf(asPersistError(thrown, 'options')))
  const [first = '', ...more] = firstProblems(thrown.sentences).map(problem =>
    printable(problemText(problem), MAX_LINE),
  )
  if (more.length === 0) return core.setFailed(first)
  const problems = [first, ...more].map((problem, index) => `(${index + 1}) ${problem}`).join(' ')
  // Each problem may have the full length of a line.
  core.setFailed(textIn(language, say('action-problems', { problems })))
}

/** Ends the step as failed, with this sentence. */
export function failWith(sentence: Text): void {
  core.setFailed(printable(textIn(language, sentence), MAX_LINE))
}

/** GitHub shows ten annotations of a kind; the tenth is for the sum of the others. */
export const MAX_ANNOTATIONS = 9

export function annotate(report: Report, lost: FailureGroups): void {
  const most = report.failure === undefined && mostLost(report)
  if (most) core.error(printable(textIn(language, most), MAX_LINE))
  const groups = lost.sorted()
  const free = MAX_ANNOTATIONS - Math.min(notices, MAX_NOTICES)
  for (const { count, reason, host, example } of groups.slice(0, free)) {
    const which = count === 1 ? printableUrl(example.url) : groupText(count, host)
    const { message: why } = example
    // A position may have no URL at all.
    warn(
      which && why ? say('action-failed-why', { reason, which, why }) : faultAt(reason, which || (why ?? '')),
      lineOf(example),
    )
  }
  const rest = groups.slice(free).reduce((sum, { count }) => sum + count, 0)
  if (rest > 0) warn(say('action-more-lost', { count: rest }))
}

function lineOf({ listedAt }: Result): FileLine | undefined {
  return listedAt?.line === undefined || !('file' in listedAt)
    ? undefined
    : { file: listedAt.file, line: listedAt.line }
}

function groupText(count: number, host: string): Text {
  return host ? say('action-group-of-host', { count, host }) : say('action-group', { count })
}

export function sayCounts(report: Report, limit?: Limit): void {
  const { bytes, elapsedMs, dryRun } = report
  const values = { counts: countsSentence(report), bytes, seconds: (elapsedMs / 1000).toFixed(1) }
  if (dryRun) for (const line of dryRunLines(dryRun, report)) sayLine(line)
  else sayLine(closingSentence(withLimit(say('action-counts', values), limit), report))
  if (report.rewritten && !dryRun) sayLine(say('action-rewritten', { count: report.rewritten.length }))
  if (report.failedLists.length > 0) sayLine(sayOutput('lists-unread', { count: report.failedLists.length }))
  if (report.overlooked.count > 0) sayLine(overlookedSentence(report.overlooked))
  if (report.missing > 0) sayLine(missingSentence(report))
  if (report.left > 0) warn(leftOverSentence(report))
}
