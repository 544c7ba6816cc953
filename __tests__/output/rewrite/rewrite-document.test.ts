import { execFileSync } from 'node:child_process'
import { chmod, lstat, mkdir, readdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import type { ListDocument } from '../../../src/input/documents/document.ts'
import { countChanges, rewriteDocument } from '../../../src/output/rewrite/rewrite-document.ts'
import { openDocument, READ_OPTIONS } from '../../support/list-document.ts'
import { collect, listFolder } from '../../support/list-files.ts'
import { onPosix } from '../../support/on-posix.ts'

const SOURCE = '![a](https://a.example/1.png)\n'
const link = () => ({ key: 'k', url: 'https://cdn.example/k' })
const DONE = '![a](https://cdn.example/k)\n'

async function read(folder: string, name = 'a.md', options = {}): Promise<ListDocument> {
  const document = await openDocument(name, join(folder, name), options)
  await collect(document.read())
  return document
}

onPosix('in place a file keeps its mode, and one without news is not touched', async () => {
  const folder = await listFolder({ 'a.md': SOURCE })
  const path = join(folder, 'a.md')
  await chmod(path, 0o640)
  await utimes(path, 1, 1)
  const document = await read(folder)
  expect(await rewriteDocument(document, () => 'none', path)).toEqual({ isChanged: false, isWritten: false })
  expect((await stat(path)).mtimeMs).toBe(1000)
  expect(await rewriteDocument(document, link, path)).toEqual({ isChanged: true, isWritten: true })
  expect(await readFile(path, 'utf8')).toBe(DONE)
  expect((await stat(path)).mode & 0o7777).toBe(0o640)
  expect(await readdir(folder)).toEqual(['a.md'])
})

test('elsewhere folders are made, and a target that has these bytes is not touched', async () => {
  const folder = await listFolder({ 'a.md': SOURCE, 'b.md': 'no image\n' })
  const target = join(folder, 'out/deep/a.md')
  const document = await read(folder)
  expect(await rewriteDocument(document, link, target)).toEqual({ isChanged: true, isWritten: true })
  expect(await readFile(target, 'utf8')).toBe(DONE)
  expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe(SOURCE)
  expect(await rewriteDocument(document, link, target)).toEqual({ isChanged: true, isWritten: false })
  const same = join(folder, 'out/b.md')
  expect(await rewriteDocument(await read(folder, 'b.md'), link, same)).toEqual({
    isChanged: false,
    isWritten: true,
  })
  expect(await readFile(same, 'utf8')).toBe('no image\n')
})

test('of a link the file it leads to is written, and the link stays', async () => {
  const folder = await listFolder({ 'real/a.md': SOURCE })
  await symlink(join(folder, 'real/a.md'), join(folder, 'link.md'))
  const document = await openDocument('link.md', join(folder, 'real/a.md'))
  await collect(document.read())
  await rewriteDocument(document, link, join(folder, 'link.md'))
  expect((await lstat(join(folder, 'link.md'))).isSymbolicLink()).toBe(true)
  expect(await readFile(join(folder, 'real/a.md'), 'utf8')).toBe(DONE)
})

test('what cannot be written is one sentence, and the source stays whole', async () => {
  const folder = await listFolder({ 'a.md': SOURCE, file: 'x' })
  const path = join(folder, 'a.md')
  const document = await read(folder)
  await expect(rewriteDocument(document, link, join(folder, 'file/a.md'))).rejects.toMatchObject({
    message: expect.stringContaining('Something that is not a file is at') as unknown,
  })
  await mkdir(join(folder, 'b.md'))
  await expect(rewriteDocument(document, link, join(folder, 'b.md'))).rejects.toMatchObject({
    message: `${join(folder, 'b.md')} is not a regular file.`,
  })
  await chmod(path, 0o444)
  await expect(rewriteDocument(document, link, path)).rejects.toMatchObject({
    message: `${path} is read-only.`,
  })
  expect(await readFile(path, 'utf8')).toBe(SOURCE)
  expect(await readdir(folder)).toEqual(['a.md', 'b.md', 'file'])
})

onPosix('a full disk is one sentence, and leaves the source whole and nothing beside it', async () => {
  const folder = await listFolder({ 'a.md': SOURCE })
  const document = await read(folder)
  const script = `
    import { ListDocument } from '${join(process.cwd(), 'src/input/documents/document.ts')}'
    import { rewriteDocument } from '${join(process.cwd(), 'src/output/rewrite/rewrite-document.ts')}'
    const path = process.argv[1]
    const options = ${JSON.stringify({ ...READ_OPTIONS })}
    const document = new ListDocument({ name: 'a.md', path, format: 'markdown' }, { ...options, takesRelative: () => false })
    for await (const _ of document.read());
    await rewriteDocument(document, () => ({ key: 'k'.repeat(5000) }), path).catch(error => console.log(error.message))
  `
  // More than a file may have here is EFBIG, which is told as a full disk is.
  const said = execFileSync(
    'bash',
    [
      '-c',
      'ulimit -f 1; trap "" XFSZ; exec "$0" --disable-warning=ExperimentalWarning --input-type=module -e "$1" "$2"',
      process.execPath,
      script,
      document.file.path,
    ],
    { encoding: 'utf8' },
  )
  expect(said).toBe(`There is no room left where ${folder} is.\n`)
  expect(await readFile(document.file.path, 'utf8')).toBe(SOURCE)
  expect(await readdir(folder)).toEqual(['a.md'])
})

test('a source that has changed since it was read is not written over', async () => {
  const folder = await listFolder({ 'a.md': SOURCE })
  const document = await read(folder)
  await writeFile(document.file.path, `x ${SOURCE}`)
  await expect(rewriteDocument(document, link, document.file.path)).rejects.toMatchObject({
    message: 'a.md has changed since it was read.',
  })
  expect(await readFile(document.file.path, 'utf8')).toBe(`x ${SOURCE}`)
})

test.each([
  ['none', 'a.md', 'no image\n', 0],
  ['each link', 'a.md', `\ufeff${SOURCE}${SOURCE}text\n`, 2],
  ['each member', 'a.json', '[{"url": "https://a.example/1"}, {"url": "https://a.example/2"}, {}]', 2],
  ['of a packed list', 'a.md.gz', gzipSync(SOURCE), 1],
])('places that would change: %s', async (_, name, text, count) => {
  const folder = await listFolder({ [name]: text })
  const options = name.endsWith('.json') ? { mode: 'add', select: ['$[*].url'] } : {}
  const document = await read(folder, name, options)
  expect(await countChanges(document, link)).toBe(count)
  expect(await countChanges(document, () => 'none')).toBe(name.endsWith('.json') ? count : 0)
})
