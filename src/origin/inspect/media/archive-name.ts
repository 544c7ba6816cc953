/** Names a file of zip entries by what it holds: a book, a text document, a program, or a plain archive. */
import type { Bytes } from './bytes.ts'

/** @returns undefined if its entries cannot be read */
export async function archiveName(bytes: Bytes): Promise<{ mime: string; ext: string } | undefined> {
  try {
    const { fileTypeFromBlob } = await import('file-type')
    return await fileTypeFromBlob(blobOf(bytes))
  } catch {
    return undefined
  }
}

/** The form in which file-type reads at any offset, without a copy of the whole body. */
function blobOf({ size, bytesAt }: Bytes): Blob {
  return Object.defineProperties(new Blob([]), {
    size: { value: size },
    slice: {
      value: (start: number, end: number) => new Blob([Uint8Array.from(bytesAt(start, end - start))]),
    },
  })
}
