/** Counts the distinct images of a list up to `min-urls`: no more are compared. */
import { SettingsError } from '../../base/errors.ts'
import { say } from '../messages/say.ts'

export class DistinctImages {
  readonly #names = new Set<string>()
  readonly #least: number

  /** @param least fewer distinct images fail the run */
  constructor(least: number) {
    this.#least = least
  }

  /** @param name the same for all positions of an image */
  add(name: string): void {
    if (!this.areEnough) this.#names.add(name)
  }

  get areEnough(): boolean {
    return this.#names.size >= this.#least
  }

  /** @throws SettingsError if the lists have fewer images than the user expects */
  refuseTooFew(excluded: number): void {
    if (this.areEnough) return
    const count = this.#names.size
    const images = say(excluded > 0 ? 'images-beside-excluded' : 'images-listed', { count, excluded })
    throw new SettingsError([say('too-few-urls', { images, least: this.#least })], 'sources')
  }
}
