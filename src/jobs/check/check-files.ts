/** The files that a check writes while results come. */
import { resolve } from 'node:path'
import { type JsonLinesFile, openJsonLines } from '../../output/json-lines-file.ts'
import type { CheckSettings } from './check-settings.ts'
import { CheckGallery } from './gallery.ts'
import { OrphansFile } from './orphans-file.ts'
import type { CheckReport } from './report.ts'
import type { CheckResult } from './states.ts'

export class CheckFiles {
  readonly orphans: OrphansFile | undefined
  readonly #results: JsonLinesFile | undefined
  readonly #gallery: CheckGallery | undefined
  #hasOrphans = false

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
      orphansFile: this.#hasOrphans ? this.orphans?.path : undefined,
      galleryFile: this.#gallery?.path,
    }
  }

  async take(result: CheckResult): Promise<void> {
    await this.#results?.write(result)
    this.#gallery?.take(result)
  }

  /** @param isOrphan whether a candidate is an orphan; undefined if no file is to say so */
  async end(isOrphan: ((key: string) => boolean) | undefined): Promise<void> {
    await this.#results?.end()
    if (isOrphan) await this.orphans?.end(isOrphan)
    this.#hasOrphans = isOrphan !== undefined
    await this.#gallery?.end()
  }

  async close(): Promise<void> {
    await Promise.all([this.#results?.close(), this.orphans?.close()])
  }
}
