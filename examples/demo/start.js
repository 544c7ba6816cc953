/** `npm run demo`: on any Node, and before anything is installed. */
import { existsSync } from 'node:fs'

if (existsSync(new URL('../../node_modules/undici', import.meta.url))) await import('./demo.ts')
else {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env
  const isChinese = /^zh/i.test(LC_ALL || LC_MESSAGES || LANG || '')
  console.error(
    isChinese
      ? '请先 npm ci：它会装好 demo 需要的包'
      : 'npm ci first: it brings the packages that the demo needs',
  )
  process.exitCode = 1
}
