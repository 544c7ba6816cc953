/** What a test plays in a network namespace, and what comes of it. */
import { describe, expect, test } from '@jest/globals'
import { selfSigned } from '../servers/certificate.ts'
import { inNamespace, namespaceMissing } from '../servers/netns.ts'
import type { Names } from '../servers/netns-names.ts'
import { startOf } from '../support/starts.ts'

export interface Scene {
  readonly urls: readonly string[]
  readonly names?: Names
  readonly allowAddresses?: readonly string[]
  /** Into an OSS double behind this address, port 9000; else into a folder. */
  readonly storeAt?: string
  /** No run: only connects to each, as any client could. */
  readonly unguarded?: boolean
}

export interface Seen {
  readonly results: readonly {
    readonly outcome: string
    readonly reason?: string | undefined
    readonly message?: string | undefined
  }[]
  /** Connections that came in, by place, e.g. `10.1.2.3:80`. */
  readonly accepted: Readonly<Record<string, number>>
  /** TCP connections that were begun, wherever to. */
  readonly begun: number
  /** Names of the TLS hellos that came in. */
  readonly hellos: readonly string[]
  /** Names that were looked up. */
  readonly asked: readonly string[]
  /** Method and key of the store's requests. */
  readonly stored: readonly string[]
}

/** Public, as far as any table knows, and nobody's own. */
export const PUBLIC = { ipv4: '93.184.215.14', ipv6: '2606:2800:21f:cb07:6820:80da:af6b:8b2c' } as const

/** The names that the TLS servers are trusted under. */
const TRUSTED = ['pic.test', 'turning.test', PUBLIC.ipv4]

const INSIDE = startOf('netns-inside')

export async function play(scene: Scene, env: Readonly<Record<string, string>> = {}): Promise<Seen> {
  const certificate = selfSigned({ names: TRUSTED })
  const files = { 'certificate.json': JSON.stringify(certificate), 'ca.pem': certificate.cert }
  return (await inNamespace(INSIDE, scene, { NODE_EXTRA_CA_CERTS: 'ca.pem', ...env }, files)) as Seen
}

/** `kept`, or the reason why not, of each URL. */
export const fates = ({ results }: Seen): string[] => results.map(({ reason }) => reason ?? 'kept')

/** One URL of an image at each host. */
export const images = (hosts: readonly string[], before = 'http://', after = ''): string[] =>
  hosts.map((host, index) => `${before}${host}${after}/${index}.png`)

export type Declare = (name: string, run: () => Promise<void>) => void

/**
 * Where no namespace can be made the tests are left out with a line that says how many and why;
 * `NETWORK_NAMESPACE=required`, as .ci/run has it, makes that a failure.
 */
export function describeInNamespace(name: string, ...groups: readonly ((test: Declare) => void)[]): void {
  describe(name, () => {
    const missing = namespaceMissing()
    if (missing === undefined) {
      for (const group of groups) group((title, run) => test(title, run, 20_000))
      return
    }
    let count = 0
    for (const group of groups) group(() => count++)
    process.stdout.write(`left out: ${count} tests: ${missing}\n`)
    test('can be made, or need not be', () => {
      const { NETWORK_NAMESPACE } = process.env
      expect({ missing, NETWORK_NAMESPACE }).not.toMatchObject({ NETWORK_NAMESPACE: 'required' })
    })
  })
}
