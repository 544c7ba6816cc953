/**
 * Makes the step summary in GitHub's Markdown: one sentence on the run, the reasons for missing images, and the new
 * images. Untrusted text appears only as `markdownCode`, or encoded in an attribute. Pure.
 */

import { describeError, descriptionOf, messageOf, PersistError, SettingsError } from '../base/errors.ts'
import { firstProblems } from '../base/messages/and-more.ts'
import { markdownCode, printableUrl } from '../base/messages/printable.ts'
import { faultAt, type Language, listed, type Sentence, type Text, textIn } from '../base/sentence.ts'
import type { Overlooked } from '../input/documents/address-net.ts'
import { unshownType } from '../origin/inspect/file-types.ts'
import { say as sayOrigin } from '../origin/messages/say.ts'
import { dryRunLines } from './dry-run.ts'
import { type ReasonGroup, ReasonGroups } from './failures.ts'
import { ForeignImages, positionText } from './foreign-images.ts'
import { countsSentence, type Group } from './groups.ts'
import { say } from './messages/say.ts'
import { reasonAdvice } from './reasons.ts'
import { type ListFault, mostLost, type Report } from './report.ts'
import { type Result, sizeText } from './result.ts'

/**
 * GitHub refuses a whole summary above 1 MiB. An item of untrusted text has at most 300 characters of at most six
 * encoded bytes: these limits keep a summary under half of that.
 */
const MAX_IMAGES = 50
const MAX_REASONS = 20
const MAX_HOSTS = 10
const MAX_LISTS = 20
/** Limit of lists, and of places in lists. */
const MAX_LISTED = 50
/** A URL may have 8,192 characters; a longer URL than this gets no picture. */
const MAX_ADDRESS = 1000

/** Characters of a sentence that names up to three files. */
const MAX_PROBLEM = 2000

/** Pixels. GitHub scales larger pictures down and shows them side by side. */
const THUMBNAIL_HEIGHT = 96

/** Groups whose images are shown by reason and host, with advice. */
const PARTS = { notKept: 'summary-not-kept', missing: 'summary-missing' } as const satisfies Partial<
  Record<Group, string>
>
/** Groups whose images are counted by host; each has one reason. */
const DETAILS = {
  failedBefore: 'summary-failed-before',
  accepted: 'summary-accepted',
  expired: 'summary-expired',
  hostPaused: 'summary-host-paused',
} as const satisfies Partial<Record<Group, string>>

export interface SummaryOptions {
  /** Destination as given, e.g. `oss://bucket/prefix/`. */
  readonly destination: string
  readonly language: Language
  /** Whether readers can open the public URLs, since the user set their base. */
  readonly isPublic: boolean
}

/** Makes the summary of a run from its results, in input order, and its report. */
export class Summary {
  readonly #report: Report
  readonly #options: SummaryOptions
  /** The groups that have a part of their own. */
  readonly #parts = new Map<Group, ReasonGroups>()
  readonly #pictures = new Pictures()
  readonly #foreign = new ForeignImages()

  constructor(report: Report, options: SummaryOptions) {
    this.#report = report
    this.#options = options
  }

  add(result: Result): void {
    const group = this.#report.groupOf(result)
    if (group in PARTS || group in DETAILS) this.#partOf(group).add(result)
    if (this.#options.isPublic) this.#pictures.add(result)
    if (this.#report.rewritten && !this.#report.dryRun) this.#foreign.add(result)
  }

  text(): string {
    const report = this.#report
    const { language, destination } = this.#options
    const inLanguage = (text: Text) => textIn(language, text)
    // A refusal of the store concerns every image, so the summary has only its cause and fix.
    if (report.stopped) {
      const cause = markdownCode(describeError(report.stopped, language))
      return `## persist-images\n\n**${inLanguage(say('summary-failed'))}** ${cause}\n`
    }
    const { dryRun } = report
    const most = mostLost(report)
    const [sentence, ...hosts] = dryRun
      ? dryRunLines(dryRun, report, host => markdownCode(host))
      : [countsSentence(report, text => markdownCode(text))]
    const blocks = [
      most ? `**${inLanguage(most)}**` : '',
      `**${inLanguage(sentence)}**`,
      hosts.map(line => `- ${inLanguage(line)}`).join('\n'),
      report.failure ? `**${inLanguage(say('summary-failed'))}** ${markdownCode(report.failure)}` : '',
      inLanguage(factsOf(report, markdownCode(destination))),
      report.suspects > 0 ? inLanguage(say('summary-suspects', { count: report.suspects })) : '',
      report.otherSizes ? markdownCode(report.otherSizes, MAX_PROBLEM) : '',
      report.manifestProblem ? markdownCode(report.manifestProblem, MAX_PROBLEM) : '',
      faultsOf(report.listFaults, inLanguage),
      ...this.#sections(inLanguage),
      this.#pictures.text(inLanguage),
      report.rewritten ? listsOf(report.rewritten, this.#foreign, inLanguage) : '',
      overlookedOf(report.overlooked, inLanguage),
    ]
    return `## persist-images\n\n${blocks.filter(Boolean).join('\n\n')}\n`
  }

  #partOf(group: Group): ReasonGroups {
    const part = this.#parts.get(group) ?? new ReasonGroups()
    this.#parts.set(group, part)
    return part
  }

  #sections(inLanguage: (text: Text) => string): string[] {
    const shown = Object.entries(PARTS).map(([group, title]) => {
      const reasons = this.#parts.get(group as Group)?.sorted()
      return reasons ? `### ${inLanguage(say(title))}\n\n${groupsOf(reasons, inLanguage)}` : ''
    })
    const folded = Object.entries(DETAILS).map(([group, title]) => {
      const [reason] = this.#parts.get(group as Group)?.sorted() ?? []
      if (!reason) return ''
      const summary = inLanguage(say(title, { count: reason.count }))
      return `<details><summary>${summary}</summary>\n\n${hostsOf(reason, inLanguage)}\n\n</details>`
    })
    return [...shown, ...folded]
  }
}

/** The summary of a run that ended with an error, such as wrong settings. */
export function summaryOfError(
  thrown: unknown,
  language: Language,
  problemText: (problem: Text) => string,
): string {
  const sentences =
    thrown instanceof SettingsError
      ? firstProblems(thrown.sentences).map(problemText)
      : [thrown instanceof PersistError ? descriptionOf(thrown) : messageOf(thrown)]
  const lines = sentences.map(sentence => `- ${markdownCode(textIn(language, sentence), MAX_PROBLEM)}`)
  return `## persist-images\n\n**${textIn(language, say('summary-failed'))}**\n\n${lines.join('\n')}\n`
}

function factsOf({ elapsedMs, bytes, requests }: Report, destination: string): Sentence {
  return say('summary-facts', {
    destination,
    seconds: (elapsedMs / 1000).toFixed(1),
    origins: requests.origins,
    store: requests.store,
    size: sizeText(bytes),
  })
}

/** New images that readers can open. */
class Pictures {
  readonly #pictures: string[] = []
  readonly #keys = new Set<string>()

  add({ outcome, key, publicUrl = '', contentType = 'image/' }: Result): void {
    if (!contentType.startsWith('image/') || !/^https?:/i.test(publicUrl)) return
    if (outcome !== 'stored' || key === undefined || this.#keys.has(key)) return
    this.#keys.add(key)
    if (this.#pictures.length === MAX_IMAGES || publicUrl.length > MAX_ADDRESS) return
    const address = attribute(publicUrl)
    const picture =
      unshownType(contentType) ??
      `<img src="${address}" alt="${attribute(key)}" height="${THUMBNAIL_HEIGHT}">`
    this.#pictures.push(`<a href="${address}">${picture}</a>`)
  }

  text(inLanguage: (text: Text) => string): string {
    if (this.#pictures.length === 0) return ''
    const rest = this.#keys.size - this.#pictures.length
    const more = rest > 0 ? `\n\n${inLanguage(say('summary-images-more', { count: rest }))}` : ''
    return `### ${inLanguage(say('summary-images'))}\n\n${this.#pictures.join('\n')}${more}`
  }
}

/** Encodes all but letters, digits and common URL characters, so that no text ends the attribute or is Markdown. */
function attribute(text: string): string {
  return text.replace(/[^\w/:.%?=;,+-]/gu, character => `&#${character.codePointAt(0)};`)
}

function listsOf(
  rewritten: readonly string[],
  foreign: ForeignImages,
  inLanguage: (text: Text) => string,
): string {
  const lines = foreign.lines((name, { listedAt, url, reason }) =>
    faultAt(
      listed(markdownCode(name), positionText(listedAt, markdownCode)),
      `${markdownCode(printableUrl(url))} (${reason})`,
    ),
  )
  return [
    bulletsOf(
      say('summary-rewritten'),
      rewritten.map(file => markdownCode(file)),
      inLanguage,
    ),
    bulletsOf(say('summary-foreign'), lines.map(inLanguage), inLanguage),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function overlookedOf({ count, places }: Overlooked, inLanguage: (text: Text) => string): string {
  const lines = places.map(({ file, line }) =>
    inLanguage(listed(markdownCode(file), say('place-line', { line }))),
  )
  return bulletsOf(say('summary-overlooked', { count }), lines, inLanguage, count)
}

/** @param count of all, also of those that have no line */
function bulletsOf(
  title: Text,
  lines: readonly string[],
  inLanguage: (text: Text) => string,
  count = lines.length,
): string {
  if (count === 0) return ''
  const shown = lines.slice(0, MAX_LISTED)
  if (count > shown.length) shown.push(inLanguage(say('summary-more', { count: count - shown.length })))
  return `### ${inLanguage(title)}\n\n${shown.map(line => `- ${line}`).join('\n')}`
}

function faultsOf(faults: readonly ListFault[], inLanguage: (text: Text) => string): string {
  if (faults.length === 0) return ''
  const rows = faults
    .slice(0, MAX_LISTS)
    .map(({ list, images, message }) => `| ${markdownCode(list)} | ${images} | ${markdownCode(message)} |`)
  const rest = faults.length - rows.length
  const title = `### ${inLanguage(say('summary-lists', { count: faults.length }))}`
  const table = [`| ${inLanguage(say('summary-lists-head'))} |`, '| --- | ---: | --- |', ...rows].join('\n')
  return [title, table, rest > 0 ? inLanguage(say('summary-more', { count: rest })) : '']
    .filter(Boolean)
    .join('\n\n')
}

function groupsOf(groups: readonly ReasonGroup[], inLanguage: (text: Text) => string): string {
  const shown = groups.slice(0, MAX_REASONS).map(group => {
    const { reason, count, example } = group
    const advice = inLanguage(reasonAdvice(reason))
    const message = withoutAdvice(example.message ?? '', inLanguage)
    const sentence = message
      ? say('summary-reason-example', { reason, count, advice, example: markdownCode(message) })
      : say('summary-reason', { reason, count, advice })
    const hosts = inLanguage(say('summary-hosts', { count: group.hosts.length }))
    const list = `<details><summary>${hosts}</summary>\n\n${hostsOf(group, inLanguage)}\n\n</details>`
    return `${inLanguage(sentence)}\n\n${list}`
  })
  const rest = groups.slice(MAX_REASONS).reduce((sum, { count }) => sum + count, 0)
  if (rest > 0) shown.push(inLanguage(say('summary-reasons-more', { count: rest })))
  return shown.join('\n\n')
}

/** The group already shows this advice. */
function withoutAdvice(message: string, inLanguage: (text: Text) => string): string {
  const advice = inLanguage(sayOrigin('status-hotlink-fix'))
  return message.endsWith(advice) ? message.slice(0, -advice.length).trim() : message
}

function hostsOf({ hosts }: ReasonGroup, inLanguage: (text: Text) => string): string {
  const lines = hosts
    .slice(0, MAX_HOSTS)
    .map(([host, count]) => `- ${markdownCode(host || inLanguage(say('summary-no-host')))} × ${count}`)
  const rest = hosts.length - lines.length
  if (rest > 0) lines.push(`- ${inLanguage(say('summary-hosts-more', { count: rest }))}`)
  return lines.join('\n')
}
