import type { Headers } from '../../base/http/headers.ts'

/**
 * As DeviantArt defined them and img2dataset honours them:
 * https://www.deviantart.com/team/journal/UPDATE-All-Deviations-Are-Opted-Out-of-AI-Datasets-934500371
 */
const OPT_OUT = /(?:^|[\s,:])(noai|noimageai)(?=$|[\s,])/i

/** The word by which an answer says that it is not for datasets, whatever crawler the word is for. */
export function robotsOptOut(headers: Headers): string | undefined {
  const tag = [headers['x-robots-tag'] ?? ''].flat().join(', ')
  return OPT_OUT.exec(tag)?.[1]?.toLowerCase()
}
