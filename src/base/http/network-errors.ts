/** What Node, OpenSSL and undici call the ways in which no connection comes about; their codes may have words before them. */

/** A certificate that is not trusted, or no TLS at all. */
export const CERTIFICATE =
  /\b(CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|HOSTNAME_MISMATCH|ERR_TLS_|ERR_SSL_|EPROTO)/

/** The resolver knows no address, or could not be asked. */
export const NO_SUCH_HOST = /\b(ENOTFOUND|ENODATA|EAI_\w+)$/
