/** Exports of the memory. */
export const EXPORT_ENGLISH = {
  'export-base-idle': 'public-url-base has no effect on {format}; leave it out',
  'export-urls-idle': 'source-urls has no effect on sha256sums; leave it out',
  'export-queries':
    '{count} {count|row holds a URL|rows hold URLs} with a query, which may be a token. Before you publish this, set source-urls: no-query.',
  'export-lost':
    '{count} {count|image is|images are} left out, because the store has lost {count|its object|their objects}; check names {count|it|them}',
  'export-needs-base':
    'public-url-base is needed for html: R2 serves pictures only at a domain of your own, or at its r2.dev address',
  'export-needs-file': 'output {output} is a folder; {format} needs the name of a file',
  'export-needs-folder': 'output {output} is a file; {format} needs a folder',
  'export-foreign-folder':
    'output {output} holds {name}, which no export wrote; name a folder that is empty, new, or from an earlier export',
  'export-foreign-metadata':
    'output {output} holds a {file} that no export wrote; name another folder, or move that file away',
  'export-no-memory':
    'there is no memory below source {source}: check the prefix, and manifest-at for a folder; a run with manifest: off writes none',
  'export-unreadable': '{count} {count|file|files} of the memory could not be read in full: {files}',
  'export-cancelled': 'the export was cancelled',
  'export-unwritable': 'output {path} cannot be written: {cause}',

  'export-title': 'Images of {place}',
  'export-page': 'Images of {place}, page {page}',
  'export-count': '{count} {count|image|images}, {size}',
  'export-shown': '{shown} of {all} images',
  'export-loading': 'Reading the index…',
  'export-broken': '{file} cannot be loaded; keep the files of this folder together.',
  'export-no-script': 'Filters need JavaScript. Without it, look through the pages below.',
  'export-unseen':
    'None of the pictures can be shown: the bucket may be private, or its public address may be another one. To see them, let anyone read the path of the images by a bucket policy (but not the memory), or export again with public-url-base.',
  'export-none': 'The memory holds no image.',
  'export-nothing-fits': 'No image matches. Change or clear the filters.',
  'export-filters': 'Filters',
  'export-search': 'URL contains',
  'export-host': 'Host',
  'export-type': 'Type',
  'export-first-day': 'From',
  'export-last-day': 'To',
  'export-size': 'Size',
  'export-sort': 'Sort',
  'export-all': 'all',
  'export-newest': 'newest first',
  'export-oldest': 'oldest first',
  'export-largest': 'largest first',
  'export-smallest': 'smallest first',
  'export-more': 'Show more',
  'export-pages': 'Pages',
  'export-pages-below': 'Pages, below the images',
  'export-all-images': 'All images',
  'export-previous': 'Previous',
  'export-next': 'Next',
} as const
