/**
 * CRC-64/XZ, which OSS returns for a PUT (`x-oss-hash-crc64ecma`): polynomial 0x42F0E1EBA9EA3693, reflected, all ones in
 * and out.
 * https://reveng.sourceforge.io/crc-catalogue/all.htm#crc.cat.crc-64-xz
 */
import { createCRC64, type IHasher } from 'hash-wasm'

/** Serves any number of sums, each of which keeps its own state. */
let hasher: IHasher | undefined

/**
 * Call before the first sum: who opens a place that compares one does. Not awaited by the module itself, because a
 * package with such a module cannot be loaded by `require`.
 */
export async function loadCrc64(): Promise<void> {
  hasher ??= await createCRC64()
}

function loaded(): IHasher {
  if (hasher === undefined) throw new Error('CRC-64 is not loaded')
  return hasher
}

/** @returns an unsigned decimal number, as OSS writes it */
export function crc64(bytes: Uint8Array): string {
  return inDecimal(loaded().init().update(bytes))
}

export class Crc64 {
  #state = loaded().init().save()

  update(bytes: Uint8Array): void {
    this.#state = loaded().load(this.#state).update(bytes).save()
  }

  /** @returns an unsigned decimal number */
  digest(): string {
    return inDecimal(loaded().load(this.#state))
  }
}

function inDecimal(sum: IHasher): string {
  return BigInt(`0x${sum.digest()}`).toString()
}
