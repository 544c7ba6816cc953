/** The meaning of each reason of a result and what to do: one or two sentences per group of images. */
export const REASONS_ENGLISH = {
  'reason-url-invalid': 'The entry in the list is not a URL. Write one absolute http(s) URL per line.',
  'reason-bytes-invalid':
    'The record has no usable bytes. In a program give a `Uint8Array`, in JSON Lines base64 in the field that `bytes-field` names.',
  'reason-bytes-differ':
    'An earlier record of the list has other bytes for the same URL. Give each image a URL or an id of its own.',
  'reason-scheme-not-allowed': 'Only http and https URLs are fetched.',
  'reason-url-credentials': 'The URL holds a user name or password. Give it as a header, in `headers`.',
  'reason-url-too-long': 'The URL is longer than servers take.',
  'reason-port-not-allowed': 'The URL names a port that the web does not use.',
  'reason-address-refused':
    'The host leads to an address that is not public. If it is one of yours, name it in `allow-addresses`.',
  'reason-key-invalid': 'No object key can be made: look at `key` and at the fields of the record.',
  'reason-unreachable':
    'The host could not be reached. If it is up and your proxy is needed, set `origin-proxy`; else the next run tries again.',
  'reason-slow':
    'The host took too long. Raise `timeout`, or lower `per-host-concurrency`; the next run tries again.',
  'reason-broken-answer': 'The answer was cut short or cannot be read. The next run tries again.',
  'reason-too-large': 'Larger than `max-bytes` allows.',
  'reason-too-small': 'Smaller than `min-bytes`, `min-width` or `min-height` asks for.',
  'reason-empty': 'The host answered without a single byte.',
  'reason-redirects': 'The redirects go round in a circle, or lead nowhere.',
  'reason-http-401': 'The host wants a login. Set the login in `headers` or in `host-rules`.',
  'reason-http-403':
    'The host refuses. If a browser shows the image, it wants another Referer or user agent: set it in `host-rules`.',
  'reason-http-404': 'The image is gone. It is requested again less and less often.',
  'reason-http-429': 'The host asks for fewer requests: raise `per-host-delay`.',
  'reason-http-4xx': 'The host refuses this URL.',
  'reason-http-5xx': 'The host has a fault of its own. The next run tries again.',
  'reason-paused': 'The host asked for a long pause; its images are left for a later run.',
  'reason-html-instead':
    'A web page came in place of the image, often a login or a challenge. Look at the URL in a browser. If it is a page, feed or sitemap whose images you want, name it in `urls-from`.',
  'reason-not-an-image': 'The bytes are not an image.',
  'reason-type-not-allowed':
    'An image of a type that is not kept. Name the type in `allow-types` to keep it.',
  'reason-placeholder': 'A picture that says that the image is gone.',
  'reason-opted-out': 'The answer asks that the image is not taken, and `respect-robots-tag` is set.',
  'reason-image-incomplete': 'The file ends before its image does. Another run may get it whole.',
  'reason-store': 'The store refused. The sentence says what to change.',
  'reason-key-collision':
    'Another image has the key already. Choose `on-collision`, or a `key` that holds a digest of the bytes.',
  'reason-cancelled': 'Not tried: the run ended first.',
  'reason-url-expired':
    'The link expired before its turn, so it was not requested. Make the list again and run this step right after.',
  'reason-dead':
    'Not requested in this run: it failed lastingly before, and is requested again less and less often.',
  'reason-lost':
    'The stored image is missing, and none of the URLs that it came from gives its bytes today. Run `check`.',
  'reason-accepted': 'The stored image is missing, and a `check` with `accept-lost` has accepted that.',
  'reason-disk-full':
    'The temporary folder has no room for this file. Free some space; the next run tries again.',
  'reason-machine-fault': 'A fault of this machine ended the run: the sentence says which.',
  'reason-part-damaged':
    'The part of the plan that holds it cannot be read. Plan the same lists again, which writes the part anew.',
  'reason-worker-crash':
    'Workers crashed on it. Plan the same lists again, or start a worker with `retry-abandoned`, to try once more.',
  'reason-other': 'See the sentence.',
} as const
