/** The files that a check writes while results come. */
import { resolve } from 'node:path'
import { type JsonLinesFile, openJsonLines } from '../../output/json-lines-file.ts'
import { CheckGallery } from './gallery.ts'
import { OrphansFile } from './orphans-file.ts'
import type { CheckReport } from './report.ts'
import type { CheckSettings } from './settings.ts'
import type { CheckResult } from './states.ts'

export class CheckFiles {
  readonly orphans: OrphansFile | undefined
  readonly #results: JsonLinesFile | undefined
  readonly #gallery: CheckGallery | undefined

  /** The paths must be writable. */
  constructor({ resultsFile, orphansFile, galleryFile, place, store }: CheckSettings, cwd: string) {
    this.#results = resultsFile === undefined ? undefined : openJsonLines(resolve(cwd, resultsFile))
    this.orphans = orphansFile === undefined ? undefined : new OrphansFile(resolve(cwd, orphansFile))
    this.#gallery =
      galleryFile === undefined
        ? undefined
        : new CheckGallery(resolve(cwd, galleryFile), place, store.language)
  }

  get paths(): Pick<CheckReport, 'resultsFile' | 'orphansFile' | 'galleryFile'> {
    return {
      resultsFile: this.#results?.path,
      orphansFile: this.orphans?.path,
      galleryFile: this.#gallery?.path,
    }
  }

  async take(result: CheckResult): Promise<void> {
    await this.#results?.write(result)
    this.#gallery?.take(result)
  }

  /** @param isOrphan whether a candidate is an orphan */
  async end(isOrphan: (key: string) => boolean): Promise<void> {
    await this.#results?.end()
    await this.orphans?.end(isOrphan)
    await this.#gallery?.end()
  }

  async close(): Promise<void> {
    await Promise.all([this.#results?.close(), this.orphans?.close()])
  }
}
