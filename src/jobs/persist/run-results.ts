/** Iterates the results of a run. */
import type { Ledger } from '../../output/ledger.ts'
import type { Report } from '../../output/report.ts'
import type { Result } from '../../output/result.ts'

/** Returns the results, in input order unless they are wanted as they come. Leaving the loop early ends the run. */
export function resultsOf(
  begun: Promise<Ledger>,
  report: Promise<Report>,
  leaving: AbortController,
  unordered = false,
): AsyncIterator<Result> {
  let results: AsyncIterator<Result> | undefined
  let opening: Promise<AsyncIterator<Result>> | undefined
  return {
    next() {
      if (results) return results.next()
      opening ??= begun.then(ledger => (unordered ? followed(ledger, report) : ledger.resultsInOrder(report)))
      return opening.then(opened => {
        results = opened
        return opened.next()
      })
    },
    async return(value) {
      leaving.abort()
      await report.catch(() => {})
      return { done: true, value }
    },
  }
}

async function followed(ledger: Ledger, report: Promise<Report>): Promise<AsyncIterator<Result>> {
  const { ResultsAsKnown } = await import('../../output/results-as-known.ts')
  const results = new ResultsAsKnown(ledger, ledger.positions(), report)
  ledger.follow(results)
  return results
}
