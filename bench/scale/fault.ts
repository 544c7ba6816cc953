/** One trouble of the drill `faults`. */
import type { Check } from './checks.ts'
import type { Command } from './processes.ts'
import type { Scene } from './scene.ts'

export const URLS = 2400
export const PART_IMAGES = 60
/** Of a worker. */
export const CONCURRENCY = 8

export interface Drill {
  readonly scene: Scene
  readonly workers: readonly Command[]
  /** How many workers were started again. */
  readonly restarts: number
  isOver(): boolean
}

export interface Fault {
  readonly what: string
  /** @returns deaths of workers that cost requests */
  trouble(drill: Drill): Promise<number>
  readonly words?: readonly string[]
  readonly isDirect?: boolean
  /** Variables of the worker with this number. */
  env?(worker: number): Readonly<Record<string, string>>
  /** No worker ends by it. */
  readonly endsNone?: boolean
  /** Requests that a host may see too many at once. */
  readonly tooMany?: number
  /** Comes before the first worker. @returns what it shows */
  before?(scene: Scene): Promise<readonly Check[]>
  /** Another plan, which may be the one that names an image. */
  readonly beside?: string
  /** Images that nobody can store. */
  readonly lost?: number
  /** URLs that may be requested again, beside those of deaths. */
  readonly again?: number
}
