import type { CredentialProvider, Credentials } from './credentials.ts'

/** Keys that stay the same for the whole run: static ones, or temporary ones that nobody renews. */
export function fixedCredentials(credentials: Credentials): CredentialProvider {
  return async () => credentials
}
