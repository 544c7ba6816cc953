/** What the step says. Every line goes through `printable`: on a runner, log text is a control channel. */
import * as core from '@actions/core'
import { describeError, messageOf, PersistError, SettingsError } from '../base/errors.ts'
import { printable, printableUrl } from '../base/messages/printable.ts'
import { say as sentence } from '../base/messages/say.ts'
import { type Language, type Text, textIn } from '../base/sentence.ts'
import { groupFailures } from '../output/failures.ts'
import { leftOverSentence, type Report } from '../output/report.ts'

/** Our own sentences may be longer than one untrusted item in them. */
const MAX_LINE = 2000

/** What this step speaks; English until its inputs are read. */
let language: Language = 'en'

export function speak(chosen: Language): void {
  language = chosen
}

export function inLanguage(text: Text): string {
  return textIn(language, text)
}

export function say(line: Text): void {
  core.info(printable(textIn(language, line), MAX_LINE))
}

/** Lines that are folded under one. */
export function group(title: Text, lines: readonly string[]): void {
  core.startGroup(printable(textIn(language, title), MAX_LINE))
  for (const line of lines) say(line)
  core.endGroup()
}

export function warn(sentence: Text): void {
  core.warning(printable(textIn(language, sentence), MAX_LINE))
}

/** Annotations that what is noticed on the way may take of the ten; the rest is in the log. */
const MAX_NOTICES = 4
let notices = 0

export function notice(sentence: string): void {
  if (notices++ < MAX_NOTICES) warn(sentence)
  else say(`warning: ${sentence}`)
}

/** Ends the step as failed, with one annotation. */
export function fail(thrown: unknown): void {
  const problems =
    thrown instanceof SettingsError ? thrown.sentences.map(problem => textIn(language, problem)) : []
  const sentence = thrown instanceof PersistError ? describeError(thrown, language) : messageOf(thrown)
  core.setFailed(
    problems.length > 1
      ? `${problems.length} settings need a change: ${problems.map((problem, index) => `(${index + 1}) ${printable(problem, MAX_LINE)}`).join(' ')}`
      : printable(sentence, MAX_LINE),
  )
}

/** GitHub shows ten annotations of a kind; one is kept for the sum. */
export const MAX_ANNOTATIONS = 9

export function annotate(report: Report): void {
  const groups = groupFailures(report.results)
  const most = MAX_ANNOTATIONS - Math.min(notices, MAX_NOTICES)
  for (const { count, reason, host, example } of groups.slice(0, most)) {
    const which = count === 1 ? printableUrl(example.url) : `${count} images${host && ` of ${host}`}`
    // A position may hold no URL at all.
    warn(`${reason}: ${[which, example.message].filter(Boolean).join('. ')}`)
  }
  const rest = groups.slice(most).reduce((sum, { count }) => sum + count, 0)
  if (rest > 0) warn(`and ${rest} more images are not in the store; the results file lists them all`)
}

export function sayCounts(report: Report): void {
  const { total, stored, unchanged, skipped, refused, failed, bytes, elapsedMs } = report
  say(
    `persist-images: ${total} URLs: ${stored} stored, ${unchanged} unchanged, ${skipped} skipped, ${refused} refused, ` +
      `${failed} failed; ${bytes} bytes written in ${(elapsedMs / 1000).toFixed(1)} s`,
  )
  if (report.rewritten) say(sentence('action-rewritten', { count: report.rewritten.length }))
  if (report.left > 0) warn(leftOverSentence(report))
}
