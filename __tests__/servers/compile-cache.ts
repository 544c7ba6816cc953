import { fileURLToPath } from 'node:url'

/** Where Node keeps what it compiled, for tests that start one process after the other from the same code. */
export const COMPILE_CACHE = {
  NODE_COMPILE_CACHE: fileURLToPath(new URL('../../node_modules/.cache/compiled/', import.meta.url)),
} as const
