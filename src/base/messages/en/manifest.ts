/** What earlier runs know of an image, and where that is kept. */
export const MANIFEST_ENGLISH = {
  'gone-since': 'gone since {since} ({cause}, tried {times}); not tried again before {next}',
  'refused-since': 'not kept since {since} ({cause}, tried {times}); not tried again before {next}',
  'tried-once': 'once',
  'tried-times': '{tries} times',
  'stored-image-stays': 'not checked again, the stored image stays: {why}',
  'host-fails':
    '{failed} of {tried} URLs of {host} failed, though the manifest holds {before} {before|image|images} from there; it may have begun to refuse these requests: see the reasons, and try a referer or fewer requests in host-rules',
  'manifest-at-bucket':
    'manifest-at is {at}: only the memory of a folder can lie in another one; that of a bucket lies in the bucket, below the prefix',
  'manifest-at-url': 'manifest-at is {at}: must be a folder, such as .cache/persist-images',
} as const
