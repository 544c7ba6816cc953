import { afterEach, expect, test } from '@jest/globals'
import { openPlannedRun, type PlannedRun } from '../../support/planned-run.ts'

let run: PlannedRun | undefined
afterEach(() => run?.close())

test('a plan of pages has what plays and what is linked, as one run has', async () => {
  run = await openPlannedRun()
  const html = `<img src="${run.at('a.example/a.png')}"><video src="${run.at('a.example/b.mp4')}"></video><a href="${run.at('a.example/c.pdf')}">c</a>`
  const urlsFile = await run.list('posts.jsonl', [{ html }])
  const asked = { urlsFile, htmlFields: '$.html' }
  const planned = async (plan: string, options: object) => {
    await (run as PlannedRun).plan({ ...asked, plan, ...options })
    return (await (run as PlannedRun).planFile(plan)).images
  }
  expect(await planned('images', {})).toBe(1)
  expect(await planned('single', { allowTypes: 'image,mp4,pdf' })).toBe(1)
  expect(await planned('played', { allowTypes: 'image,video' })).toBe(2)
  expect(await planned('linked', { allowTypes: 'image,video,document', linkTypes: 'pdf' })).toBe(3)
  await expect(run.plan({ ...asked, linkTypes: 'pdf' })).rejects.toMatchObject({
    message: expect.stringContaining('link-types has pdf, which allow-types lacks'),
  })
})
