/** A package as npm serves it: a gzipped ustar archive of a folder, everything below `package/`. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const BLOCK = 512

/** Without the packages that lie inside. */
export function packFolder(folder: string): Buffer {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .filter(path => !/[/\\]node_modules[/\\]/.test(path.slice(folder.length)))
    .sort()
  const parts = files.flatMap(path => {
    const bytes = readFileSync(path)
    const name = `package/${path.slice(folder.length + 1).replaceAll('\\', '/')}`
    return [header(name, bytes.length), bytes, Buffer.alloc(-bytes.length & (BLOCK - 1))]
  })
  return gzipSync(Buffer.concat([...parts, Buffer.alloc(2 * BLOCK)]), { level: 1 })
}

function header(name: string, size: number): Buffer {
  const cut = name.length > 100 ? name.lastIndexOf('/', 155) : -1
  const block = Buffer.alloc(BLOCK)
  block.write(name.slice(cut + 1), 0)
  block.write('0000644\x000000000\x000000000\0', 100)
  block.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  block.write('00000000000\0        0', 136)
  block.write('ustar\u000000', 257)
  if (cut > 0) block.write(name.slice(0, cut), 345)
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return block
}
