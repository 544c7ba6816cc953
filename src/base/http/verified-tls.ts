/** Said with every TLS connection, as NODE_TLS_REJECT_UNAUTHORIZED=0 in the environment would else let anybody answer. */
export const VERIFIED = { rejectUnauthorized: true } as const
