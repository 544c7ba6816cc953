/** What the gallery says. `{…}` are filled by it. */
export const GALLERY_ENGLISH = {
  title: 'Images of {place}',
  written: '{bytes} written in {seconds} s',
  new: 'New',
  known: 'Known before',
  missing: 'Not in the store',
  none: 'There are no images in this run.',
  'nothing-fits': 'Nothing fits. Change or clear the filters.',
  unseen:
    'None of the images can be shown: the bucket may be private, or its public address another one. They are stored all the same. To see them, make the prefix readable for the public, or put a CDN that may read it in front and name it in public-url-base.',
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
  gone: 'The image is gone where it was. Nothing has to be done: it is asked for again ever less often.',
  refused:
    'The host wants something else of a visitor: another Referer or agent, or a login. Set it for this host in host-rules.',
  address: 'The URL cannot or may not be fetched. Put it right in the list, or open it with allow-addresses.',
  content: 'What came is not an image that may be kept. See allow-types, max-bytes and the smallest sizes.',
  broken: 'The image did not arrive whole. The next run tries it again.',
  network:
    'The host could not be reached, or was too slow. The next run tries it again; see timeout and retries.',
  store: 'The store refused. The sentence beside each image says why, and `doctor` tries every right.',
  key: 'The key is not right, or is taken by a different image. See key and on-collision.',
  expired: 'The link had a time, and it was over. Run what made the list again, and this right behind it.',
  later: 'This was not tried in this run. The next one does.',
  fault: 'This should not happen: please report it with the line of the results file.',
} as const
