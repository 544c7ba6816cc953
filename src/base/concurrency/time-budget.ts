/** Work on this thread that outsiders decide the length of, a regular expression included, and that is ended in time. */
import { createContext, Script } from 'node:vm'
import { codeOf } from '../errors.ts'

/** V8 interrupts whatever runs below this, wherever it comes from. */
const RUN = new Script('work()')

interface Context {
  work?: (() => unknown) | undefined
}

export class TimeBudget {
  /** Made when it is needed: most runs select nothing. */
  #context: Context | undefined
  #leftMs: number

  /** @param ms of all work together, on top of what each may take */
  constructor(ms: number) {
    this.#leftMs = ms
  }

  /**
   * Costs some 0.3 ms, so that small work is better given together.
   * @param ownMs what this work may take beside the budget
   * @returns undefined where time was over first
   */
  run<T>(work: () => T, ownMs: number): { readonly value: T } | undefined {
    const startedAt = performance.now()
    this.#context ??= createContext(Object.create(null)) as Context
    const context = this.#context
    context.work = work
    try {
      const timeout = Math.max(1, Math.ceil(this.#leftMs + ownMs))
      return { value: RUN.runInContext(context, { timeout }) as T }
    } catch (error) {
      if (codeOf(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return undefined
      throw error
    } finally {
      context.work = undefined
      this.#leftMs -= Math.max(0, performance.now() - startedAt - ownMs)
    }
  }
}
