/** Texts of the gallery, which fills `{…}`. */
export const GALLERY_ENGLISH = {
  title: 'Images of {place}',
  written: '{bytes} written in {seconds} s',
  new: 'New',
  known: 'Known before',
  missing: 'Not in the store',
  none: 'There are no images in this run.',
  'nothing-fits': 'No image matches. Change or clear the filters.',
  unseen:
    'None of the images can be shown: the bucket may be private, or its public address may be another one. They are stored all the same. To see them, let anyone read the path of the images by a bucket policy (but not the memory), or set public-url-base to a CDN that may read it.',
  'no-script':
    'Filters, sorting and the larger view need JavaScript; past 1,000 images the pictures do, too.',
  filters: 'Filters',
  search: 'Search',
  'search-hint': 'Key, URL or page',
  host: 'Host',
  outcome: 'Outcome',
  type: 'Type',
  sort: 'Sort',
  all: 'all',
  listed: 'as listed',
  largest: 'largest first',
  smallest: 'smallest first',
  pixels: 'most pixels first',
  'by-key': 'by key',
  shown: '{shown} of {all} images',
  more: 'Show more',
  copied: 'Copied',
  'copy-key': 'Copy key',
  'copy-url': 'Copy URL',
  previous: 'Previous',
  next: 'Next',
  close: 'Close',
  larger: 'Larger view',
  source: 'Source',
  page: 'Found on',
} as const

/** What to do about images that are not in the store, by groups of reasons. */
export const GALLERY_ADVICE_ENGLISH = {
  gone: 'The image is gone from its host. You need do nothing: it is requested again less and less often.',
  refused:
    'The host wants something else of a visitor: another Referer or agent, or a login. Set it for this host in host-rules.',
  address: 'The URL cannot or may not be fetched. Correct it in the list, or allow it with allow-addresses.',
  content:
    'The response is not an image that may be kept. See allow-types, max-bytes and the smallest sizes.',
  broken: 'The image did not arrive whole. The next run tries it again.',
  network:
    'The host could not be reached, or was too slow. The next run tries it again; see timeout and retries.',
  store: 'The store refused. The sentence beside each image says why, and `doctor` checks every right.',
  key: 'The key is invalid, or a different image has it. See key and on-collision.',
  expired: 'The link has expired. Make the list again and run this step right after.',
  later: 'This was not tried in this run. The next run tries it.',
  fault: 'This should not happen: please report it with the line of the results file.',
} as const
