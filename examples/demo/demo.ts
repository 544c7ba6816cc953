/** Keeps the images of a small web site on this machine in a folder, twice: the second time it asks again only for what failed. */
import { resolve } from 'node:path'
import { localeLanguage } from '../../src/cli/language.ts'
import { persist, type Report } from '../../src/entry/index.ts'
import { startDemoOrigin } from './origin.ts'

const FOLDER = 'persist-images-demo'
const language = localeLanguage(process.env)
const inWords = (english: string, chinese: string) => (language === 'zh' ? chinese : english)

const origin = await startDemoOrigin()
try {
  const { length } = origin.urls
  console.log(
    inWords(
      `${length} URLs of a small web site on this machine, into ./${FOLDER}\n`,
      `本机小网站的 ${length} 个 URL，存到 ./${FOLDER}\n`,
    ),
  )
  const first = await keep()
  for (const { position, url, outcome, key, reason, message, contentType } of first.results) {
    const what = key
      ? `${key.slice(0, 12)}…${key.slice(key.lastIndexOf('.'))}  ${contentType}`
      : `${reason}: ${message}`
    console.log(
      `${String(position).padStart(2)}  ${new URL(url).pathname.padEnd(13)} ${outcome.padEnd(9)} ${what}`,
    )
  }
  console.log(`\n${inWords('first run: ', '第一次运行：')} ${counts(first)}`)
  console.log(`${inWords('second run:', '第二次运行：')} ${counts(await keep())}`)
  console.log(`\n${inWords('The images are in', '图片在')} ${resolve(FOLDER)}`)
} finally {
  origin.close()
}

async function keep(): Promise<Report> {
  return await persist({
    urls: origin.urls,
    destination: `file:./${FOLDER}`,
    // The guard refuses addresses that are not public; this site is on loopback.
    allowAddresses: '127.0.0.1',
    language,
  })
}

function counts({ total, stored, unchanged, skipped, failed, bytes }: Report): string {
  return inWords(
    `${total} URLs: ${stored} stored, ${unchanged} unchanged, ${skipped} skipped, ${failed} failed; ${bytes} bytes written`,
    `${total} 个 URL：存入 ${stored}，无须写入 ${unchanged}，跳过 ${skipped}，失败 ${failed}；写入 ${bytes} 字节`,
  )
}
