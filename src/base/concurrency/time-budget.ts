/**
 * Work on this thread whose length outsiders decide, a regular expression included. It ends when it has used its CPU
 * time, so that honest work is not refused where other processes keep the machine busy.
 */
import { createContext, Script } from 'node:vm'
import { codeOf } from '../errors.ts'

/** V8 interrupts whatever runs below this, wherever it comes from. */
const RUN = new Script('work()')

interface Context {
  work?: (() => unknown) | undefined
}

export interface TimeBudgetOptions {
  /** CPU time of this thread, milliseconds. */
  readonly cpuTime: () => number
  /** Wall time of all work together, milliseconds; by default five times the CPU time. */
  readonly wallMs?: number
}

/** Wall time allowed for each unit of CPU time. */
const WALL_FOR_CPU = 5
/** V8 counts wall time to a whole millisecond, and starting the script takes some: this share of the time is all of it. */
const NEARLY = 0.9
/** A second try gets more wall time than the first one would have needed, but never this many times as much. */
const MORE = 1.2
const MOST = 10

export class TimeBudget {
  /** Created on first use: most runs select nothing. */
  #context: Context | undefined
  readonly #cpuTime: () => number
  #cpuLeft: number
  #wallLeft: number

  /** @param ms CPU time of all work together, on top of what each may take */
  constructor(ms: number, { cpuTime, wallMs = ms * WALL_FOR_CPU }: TimeBudgetOptions) {
    this.#cpuTime = cpuTime
    this.#cpuLeft = ms
    this.#wallLeft = wallMs
  }

  /**
   * Costs some 0.3 ms, so that small work is better given together.
   * @param work called again from its start when it was interrupted before it had its CPU time
   * @param ownMs CPU time that this work may take beside the budget
   * @returns undefined when the time was over first
   */
  run<T>(work: () => T, ownMs: number): { readonly value: T } | undefined {
    const allowed = Math.max(1, this.#cpuLeft + ownMs)
    const ownWallMs = ownMs * WALL_FOR_CPU
    const startedAt = performance.now()
    const endsAt = startedAt + Math.max(1, this.#wallLeft + ownWallMs)
    let usedMs = 0
    try {
      // Only V8's wall clock can interrupt a regular expression, so the CPU time is judged after each try.
      for (let tryMs = allowed; ; tryMs *= Math.min(MOST, (MORE * allowed) / Math.max(usedMs, 1))) {
        const leftMs = endsAt - performance.now()
        if (leftMs <= 0) return undefined
        const usedBefore = this.#cpuTime()
        const done = this.#try(work, Math.min(tryMs, leftMs))
        usedMs = this.#cpuTime() - usedBefore
        if (done || usedMs >= allowed * NEARLY) return done
      }
    } finally {
      this.#cpuLeft -= Math.max(0, usedMs - ownMs)
      this.#wallLeft -= Math.max(0, performance.now() - startedAt - ownWallMs)
    }
  }

  #try<T>(work: () => T, ms: number): { readonly value: T } | undefined {
    this.#context ??= createContext(Object.create(null)) as Context
    const context = this.#context
    context.work = work
    try {
      return { value: RUN.runInContext(context, { timeout: Math.ceil(ms) }) as T }
    } catch (error) {
      if (codeOf(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return undefined
      throw error
    } finally {
      context.work = undefined
    }
  }
}
