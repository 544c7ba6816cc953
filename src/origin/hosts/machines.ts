/** Which machine each host is, as far as connections have shown it: hosts of one address are one. */
export class Machines {
  readonly #addresses = new Map<string, string>()

  /** @param host as `URL.host` */
  connected(host: string, address: string): void {
    this.#addresses.set(host, address)
  }

  /** Its address; behind a proxy, which knows that alone, the host itself. */
  of(host: string): string {
    return this.#addresses.get(host) ?? host
  }
}
