/**
 * Names an old Node by its version, before anything that needs a newer one is evaluated: the library imports
 * this first.
 */
import { nodeProblem } from './node-version.ts'

const problem = nodeProblem()
if (problem) throw new Error(problem.in('en'))
