/** `persist-images persist`. */

import { SettingsError } from '../base/errors.ts'
import { andMore } from '../base/messages/and-more.ts'
import { printable, printableUrl } from '../base/messages/printable.ts'
import { joined, type Text, textIn } from '../base/sentence.ts'
import { camelCase } from '../jobs/options/field.ts'
import type { PERSIST_FIELDS } from '../jobs/persist/options/persist-fields.ts'
import { persistWith } from '../jobs/persist/persist.ts'
import { persistWatcher } from '../jobs/persist/watching/printer.ts'
import type { Limit } from '../jobs/persist/watching/progress.ts'
import { withLimit } from '../jobs/persist/watching/progress-sentence.ts'
import { dryRunLines } from '../output/dry-run.ts'
import { isTrouble, type ReasonGroup, ReasonGroups } from '../output/failures.ts'
import { ForeignImages, positionText } from '../output/foreign-images.ts'
import { countsSentence } from '../output/groups.ts'
import { say as sayOutput } from '../output/messages/say.ts'
import {
  closingSentence,
  leftOverSentence,
  missingSentence,
  overlookedSentence,
  type Report,
} from '../output/report.ts'
import type { Result } from '../output/result.ts'
import { resultLine } from '../output/result-line.ts'
import type { CommandContext } from './command-context.ts'
import { EXIT } from './exit.ts'
import { closeStandardInput, listsIn } from './list-words.ts'
import { say } from './messages/say.ts'
import { runCommand } from './run-command.ts'
import type { Terminal } from './terminal.ts'

const FOLDER = 'file:./persisted-images'

/** Flags that show that a destination was meant, though an empty variable or a lost line left it out. */
const OF_A_DESTINATION = [
  'rewrite-to',
  'region',
  'endpoint',
  'access-key-id',
  'access-key-secret',
  'security-token',
  'role-arn',
  'oidc-provider-arn',
  'cache-control',
  'storage-class',
  'acl',
  'metadata',
  'encryption',
  'tags',
  'public-url-base',
  'public-url-suffix',
  'former-public-url-bases',
  'variants',
  'manifest-at',
] as const satisfies readonly (keyof typeof PERSIST_FIELDS)[]

/** @throws SettingsError if none is given and a flag shows that one was meant */
function destinationOf(options: Readonly<Record<string, string>>): string {
  if (options.destination !== undefined) return options.destination
  const flags = OF_A_DESTINATION.filter(name => options[camelCase(name)] !== undefined)
  if (flags.length === 0) return FOLDER
  const names = flags.map(name => `--${name}`).join(', ')
  throw new SettingsError([
    say('cli-destination-meant', { names, count: flags.length, folder: `--destination ${FOLDER}` }),
  ])
}

export async function persistCommand(context: CommandContext): Promise<number> {
  const { command, options, terminal } = context
  const { lists, piped, typed } = listsIn(command)
  const groups = new ReasonGroups()
  const destination = destinationOf(options)
  const ended = runCommand(context, {
    options: { ...options, destination, ...lists },
    watch: persistWatcher,
    run: (surroundings, asked) => {
      const unordered = command.json === 'unordered'
      return persistWith({ ...surroundings, ...piped, ...typed }, { ...asked, unordered })
    },
    print: result => {
      // A store that refuses everything leaves each image of the list untried, for one cause.
      const isOneCause = command.loudness === 'normal' && result.reason === 'cancelled'
      if (terminal.isQuiet ? isTrouble(result) : isOneCause && terminal.showsSuccess) groups.add(result)
      else if (!terminal.isQuiet) printResult(result, terminal)
    },
    end: (report, watch) => {
      printCauses(groups, terminal)
      for (const line of closingLines(report, destination, watch.limit())) terminal.say(line)
      if (report.missing > 0) terminal.say(missingSentence(report))
      if (report.left > 0) terminal.say(leftOverSentence(report))
      for (const list of report.failedLists) if (command.json) terminal.printJson(list)
      if (report.failedLists.length > 0)
        terminal.say(sayOutput('lists-unread', { count: report.failedLists.length }))
      if (report.overlooked.count > 0) terminal.say(overlookedSentence(report.overlooked))
      if (report.failedFile) terminal.say(say('cli-try-again', { file: report.failedFile }))
      if (report.galleryFile) terminal.say(say('cli-gallery', { file: report.galleryFile }))
      sayRewritten(report, terminal)
      if (report.failure) terminal.sayFailure(report.failure)
      return statusOf(report)
    },
  })
  return await (piped.pipe ? ended.finally(closeStandardInput) : ended)
}

function closingLines(report: Report, destination: string, limit: Limit | undefined): readonly Text[] {
  const { dryRun } = report
  return dryRun
    ? dryRunLines(dryRun, report)
    : [closingSentence(withLimit(totalOf(report, destination), limit), report)]
}

function totalOf(report: Report, place: string): Text {
  const { bytes, elapsedMs } = report
  const counts = countsSentence(report)
  return say('cli-total', { counts, bytes, place, seconds: (elapsedMs / 1000).toFixed(1) })
}

function printResult(result: Result, terminal: Terminal): void {
  const { outcome, url, reason, message = '' } = result
  if (!isTrouble(result) && !terminal.showsSuccess) return
  const { lineText } = terminal
  if (!terminal.isBrief) return terminal.print(resultLine(result, lineText))
  terminal.printRow(outcome.padEnd(9), reason ?? '', lineText.url(url), lineText.text(message))
}

/** Number of hosts named for one reason. */
const MAX_HOSTS = 3

/** Prints one line for each reason, however many images failed for it. */
function printCauses(groups: ReasonGroups, terminal: Terminal): void {
  for (const { count, example, hosts } of groups.sorted()) {
    if (count === 1) printResult(example, terminal)
    else {
      const { outcome, reason, message = '', url } = example
      const why = `${reason} × ${count}${hosts.length > 1 ? ` (${hostsText(hosts, terminal)})` : ''}`
      terminal.print(
        `${outcome.padEnd(9)} ${terminal.shown(`${why}: ${message}`)}  ${terminal.shown(url, printableUrl)}`,
      )
    }
  }
}

function hostsText(hosts: ReasonGroup['hosts'], { language }: Terminal): string {
  const names = hosts
    .slice(0, MAX_HOSTS)
    .map(([host, count]) => `${host} ${count}`)
    .join(', ')
  return textIn(language, andMore(names, hosts.length - MAX_HOSTS))
}

/** Print at most this many lists, or places in lists. */
const MAX_TOLD = 20

function sayRewritten({ rewritten, results, dryRun }: Report, terminal: Terminal): void {
  if (!rewritten || dryRun) return
  if (rewritten.length > 0) terminal.say(say('cli-rewritten', { count: rewritten.length }))
  else terminal.say(say('cli-rewritten-none'))
  sayEach(rewritten, file => file, terminal)
  const foreign = new ForeignImages()
  for (const result of results) foreign.add(result)
  const lines = foreign.lines((list, { listedAt, url, reason }) => {
    const place = { name: printable(list), place: positionText(listedAt) }
    return say('cli-foreign-one', { ...place, url: terminal.shown(url, printableUrl), reason })
  })
  if (lines.length === 0) return
  terminal.say(say('cli-foreign'))
  sayEach(lines, text => text, terminal)
}

function sayEach<T>(items: readonly T[], textOf: (item: T) => Text, terminal: Terminal): void {
  for (const item of items.slice(0, MAX_TOLD)) terminal.say(joined('', '  ', textOf(item)))
  if (items.length > MAX_TOLD)
    terminal.say(joined('', '  ', sayOutput('summary-more', { count: items.length - MAX_TOLD })))
}

function statusOf({ stopped, unreadableLink, cancelled, failure }: Report): number {
  if (stopped) return EXIT.store
  if (unreadableLink !== undefined) return EXIT.usage
  if (cancelled) return EXIT.interrupted
  return failure === undefined ? EXIT.fine : EXIT.failed
}
