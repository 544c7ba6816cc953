/** Who may read and write. Providers are asked at each use, so that what they give may expire. */
export interface Credentials {
  /** Names the key; no secret by itself. */
  readonly accessKeyId: string
  /** Signs requests; it is never sent. */
  readonly accessKeySecret: string
  /** Present with temporary (STS) credentials. */
  readonly securityToken?: string
  /** When the temporary credentials end, where that is known. */
  readonly expiration?: Date
}

/**
 * Cheap when nothing changed: called before every request to a store, and best answered without a promise. `refused` are what a store has just called
 * expired, whatever our clock says of them: who can gives others. `signal` is the run's: nobody waits any more once
 * it is aborted.
 */
export type CredentialProvider = (
  refused?: Credentials,
  signal?: AbortSignal,
) => Credentials | Promise<Credentials>

/** Every session of a role has its own id and token. */
export function sameKeys(a: Credentials, b: Credentials | undefined): boolean {
  return a.accessKeyId === b?.accessKeyId && a.securityToken === b.securityToken
}

/** Keys that stay the same for the whole run: static ones, or temporary ones that nobody renews. */
export function fixedCredentials(credentials: Credentials): CredentialProvider {
  return () => credentials
}
