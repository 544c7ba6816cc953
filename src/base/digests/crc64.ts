/**
 * CRC-64/XZ, which OSS returns for a PUT (`x-oss-hash-crc64ecma`): polynomial 0x42F0E1EBA9EA3693, reflected, all ones in
 * and out.
 * https://reveng.sourceforge.io/crc-catalogue/all.htm#crc.cat.crc-64-xz
 */
import { createCRC64 } from 'hash-wasm'

/** Serves any number of sums, each of which keeps its own state. */
const hasher = await createCRC64()
const BEGINNING = hasher.init().save()

/** @returns an unsigned decimal number, as OSS writes it */
export function crc64(bytes: Uint8Array): string {
  const crc = new Crc64()
  crc.update(bytes)
  return crc.digest()
}

export class Crc64 {
  #state = BEGINNING

  update(bytes: Uint8Array): void {
    this.#state = hasher.load(this.#state).update(bytes).save()
  }

  /** @returns an unsigned decimal number */
  digest(): string {
    return BigInt(`0x${hasher.load(this.#state).digest()}`).toString()
  }
}
