/**
 * Limits work on this thread whose length depends on foreign input, including regular expressions. The limit is CPU
 * time, so that honest work does not fail because other processes keep the machine busy.
 */
import { createContext, Script } from 'node:vm'
import { codeOf } from '../errors.ts'

/** V8 can interrupt everything that this script calls. */
const RUN = new Script('work()')

interface Context {
  work?: (() => unknown) | undefined
}

export interface TimeBudgetOptions {
  /** CPU time of this thread, milliseconds. */
  readonly cpuTime: () => number
  /** Wall time of all work together, milliseconds. Default: five times the CPU time. */
  readonly wallMs?: number
}

/** Wall time allowed for each unit of CPU time. */
const WALL_FOR_CPU = 5
/** Share of the CPU time that counts as all of it: V8 rounds to milliseconds, and the script's start takes time. */
const NEARLY = 0.9
/** The next try gets this many times the wall time that the last one would have needed. */
const MORE = 1.2
/** Upper bound of that growth from try to try. */
const MOST = 10

export class TimeBudget {
  /** Created on first use, since most runs do not need it. */
  #context: Context | undefined
  readonly #cpuTime: () => number
  #cpuLeft: number
  #wallLeft: number

  /** @param ms CPU time of all work together, in addition to each work's own time */
  constructor(ms: number, { cpuTime, wallMs = ms * WALL_FOR_CPU }: TimeBudgetOptions) {
    this.#cpuTime = cpuTime
    this.#cpuLeft = ms
    this.#wallLeft = wallMs
  }

  /**
   * Costs about 0.3 ms, so small pieces of work should share one call.
   * @param work called again from its start if it was interrupted before its CPU time was used up
   * @param ownMs CPU time of this work in addition to the budget
   * @returns undefined if the time was over first
   */
  run<T>(work: () => T, ownMs: number): { readonly value: T } | undefined {
    const allowed = Math.max(1, this.#cpuLeft + ownMs)
    const ownWallMs = ownMs * WALL_FOR_CPU
    const startedAt = performance.now()
    const endsAt = startedAt + Math.max(1, this.#wallLeft + ownWallMs)
    let usedMs = 0
    try {
      // Only V8's wall clock can interrupt a regular expression, so the CPU time is checked after each try.
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
