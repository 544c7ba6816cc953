import { readFile } from 'node:fs/promises'

/** The lowest usual limit, for systems without /proc. Node raises its limit as far as the system allows. */
const USUAL = 1024

/** Returns the limit of open files of this process; connections count as files. */
export async function openFileLimit(): Promise<number> {
  const limits = await readFile('/proc/self/limits', 'latin1').catch(() => '')
  const [, soft] = /^Max open files +(\d+|unlimited)/m.exec(limits) ?? []
  return soft === 'unlimited' ? Infinity : Number(soft ?? USUAL)
}
