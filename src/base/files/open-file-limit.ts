import { readFile } from 'node:fs/promises'

/** What systems that say nothing about it allow at the least; Node takes as many as it may. */
const USUAL = 1024

/** How many files, connections among them, this process may have open at once. */
export async function openFileLimit(): Promise<number> {
  const limits = await readFile('/proc/self/limits', 'latin1').catch(() => '')
  const [, soft] = /^Max open files +(\d+|unlimited)/m.exec(limits) ?? []
  return soft === 'unlimited' ? Infinity : Number(soft ?? USUAL)
}
