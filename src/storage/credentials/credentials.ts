/** Keys of a store. Providers are called before each use, so keys may expire during a run. */
export interface Credentials {
  /** Names the key; not a secret by itself. */
  readonly accessKeyId: string
  /** Signs requests and is never sent. */
  readonly accessKeySecret: string
  /** Present only with temporary (STS) credentials. */
  readonly securityToken?: string
  /** When temporary credentials end, if that is known. */
  readonly expiration?: Date
}

/**
 * Called before every request to a store, so it should be cheap and avoid a promise when nothing changed.
 * @param refused the credentials that the store has just called expired, whatever our clock says; a provider that can
 * returns others
 * @param signal the run's; once it aborts, the result is no longer awaited
 */
export type CredentialProvider = (
  refused?: Credentials,
  signal?: AbortSignal,
) => Credentials | Promise<Credentials>

/** Every session of a role has its own id and token. */
export function sameKeys(a: Credentials, b: Credentials | undefined): boolean {
  return a.accessKeyId === b?.accessKeyId && a.securityToken === b.securityToken
}

/** Provides the same keys for the whole run: static ones, or temporary ones that are not renewed. */
export function fixedCredentials(credentials: Credentials): CredentialProvider {
  return () => credentials
}
