/** Mistakes as people make them, and everything that is said about each to whoever reads: a row for each. */
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describeError, PersistError, SettingsError } from '../../src/base/errors.ts'
import { type Language, textIn } from '../../src/base/sentence.ts'
import type { Listener } from '../../src/base/watcher.ts'
import { doctorWith } from '../../src/jobs/doctor/doctor.ts'
import type { DoctorOptions } from '../../src/jobs/doctor/doctor-fields.ts'
import type { JobEnvironment } from '../../src/jobs/options/context.ts'
import { leftOverSentence } from '../../src/output/report.ts'
import type { Answer } from '../servers/origin.ts'
import type { OssDouble } from '../servers/oss.ts'
import { all, openSource } from './list-source.ts'
import {
  type DownloadInput,
  type ListInput,
  type PersistInput,
  startDownload,
  startList,
} from './start-job.ts'
import { type OpenedRun, openBucket, openRun } from './test-run.ts'

/** Makes the mistake. @returns every sentence that a reader of this language gets */
export type Mistake = (language: Language) => Promise<readonly string[]>

/** Notices land here on the way. */
type Heard = string[]

export async function hearing(language: Language, work: (heard: Heard, watch: Listener) => Promise<unknown>) {
  const heard: Heard = []
  const hear = (sentence: string) => void heard.push(sentence)
  try {
    await work(heard, { notice: hear, info: hear })
  } catch (error) {
    if (!(error instanceof PersistError)) throw error
    if (error instanceof SettingsError)
      heard.push(...error.sentences.map(sentence => textIn(language, sentence)))
    else heard.push(describeError(error, language))
  }
  return heard
}

/** A run into a folder of its own, with one image that is there, unless said otherwise. */
export function persisting(
  input: PersistInput | ((opened: OpenedRun) => PersistInput),
  before?: (at: string) => Promise<unknown>,
): Mistake {
  return language =>
    hearing(language, async (heard, watch) => {
      const opened = await openRun()
      try {
        await before?.(opened.directory)
        const wanted = typeof input === 'function' ? input(opened) : input
        const report = await opened.start({ urls: [opened.show('/cat.png')], watch, language, ...wanted })
        if (report.failure) heard.push(report.failure)
        if (report.left > 0) heard.push(textIn(language, leftOverSentence(report)))
        heard.push(...[...report.results].flatMap(({ message }) => message ?? []))
      } finally {
        await opened.close()
      }
    })
}

/** The same of images that an origin answers for. */
export function asking(answer: Answer, input: PersistInput = {}): Mistake {
  return persisting(({ origin }) => ({ urls: [origin.serve('/x', answer)], ...input }))
}

/** The same into a bucket. */
export function persistingTo(
  bucket: 'there' | 'denied',
  input: PersistInput,
  stored: Readonly<Record<string, string>> = {},
): Mistake {
  return persistingInto(oss => {
    for (const [key, text] of Object.entries(stored)) oss.bucket.put(key, text)
    if (bucket === 'denied') oss.fault(() => true, DENIED)
  }, input)
}

export const DENIED = { status: 403, code: 'AccessDenied', times: 99 }

export function persistingInto(prepare: (oss: OssDouble) => void, input: PersistInput): Mistake {
  return async language => {
    const { oss, settings } = await openBucket()
    prepare(oss)
    try {
      return await persisting({ ...settings, ...input })(language)
    } finally {
      await oss.close()
    }
  }
}

export function listing(input: ListInput): Mistake {
  return language => reading(language, settings => startList({ ...settings, ...input }))
}

/** @param stored keys below the prefix */
export function downloading(
  input: DownloadInput,
  stored: readonly string[] = ['a.png'],
  before?: (at: string) => Promise<unknown>,
): Mistake {
  return language =>
    reading(
      language,
      settings => startDownload({ ...settings, directory: 'images', match: '**', ...input }),
      stored,
      before,
    )
}

async function reading(
  language: Language,
  start: (settings: object) => AsyncIterable<unknown> & PromiseLike<unknown>,
  stored: readonly string[] = [],
  before?: (at: string) => Promise<unknown>,
) {
  const source = await openSource()
  source.fill(...stored)
  try {
    return await hearing(language, async (heard, watch) => {
      await before?.(source.directory)
      const run = start({ ...source.settings, workspace: [source.directory], language, watch })
      for (const result of await all(run)) {
        const { message } = result as { readonly message?: string }
        if (message) heard.push(message)
      }
      const { failure } = (await run) as { readonly failure?: string }
      if (failure) heard.push(failure)
    })
  } finally {
    await source.close()
  }
}

export function examining(input: Partial<DoctorOptions & JobEnvironment>): Mistake {
  return language =>
    hearing(language, async (heard, watch) => {
      for await (const { sentence, advice } of doctorWith({}, { language, watch, ...input }))
        heard.push(sentence, ...(advice ? [advice] : []))
    })
}

export const linkOut = (at: string) => symlink('/', join(at, 'images'))
export const fileAt = (path: string) => textAt(path, 'other')

export const textAt = (path: string, text: string, encoding?: BufferEncoding) => async (at: string) => {
  await mkdir(join(at, path, '..'), { recursive: true })
  await writeFile(join(at, path), text, encoding)
}
