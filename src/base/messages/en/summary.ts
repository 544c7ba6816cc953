/** The step summary. */
export const SUMMARY_ENGLISH = {
  'summary-new': '{count} new {count|image|images} in {destination}',
  'summary-known': '{count} known',
  'summary-lost': '{count} not kept',
  'summary-lost-new': '{count} not kept, {fresh} of them new',
  'summary-left': '{count} left for the next run',
  'summary-facts':
    '{seconds} s, {size} written, {origins} {origins|request|requests} to image hosts and {store} to the store',
  'summary-images': 'New images',
  'summary-images-more': 'and {count} more',
  'summary-fresh': 'Not kept',
  'summary-resting': 'Not kept before, and not requested again yet: {count}',
  'summary-hosts': '{count} {count|host|hosts}',
  'summary-hosts-more': 'and {count} more hosts',
  'summary-reason': '**{reason}** × {count}. {advice}',
  'summary-reason-example': '**{reason}** × {count}. {advice} For example: {example}',
  'summary-reasons-more': 'and {count} more for other reasons',
  'summary-no-host': 'no host',
  'summary-failed': 'Failed:',
  'summary-rewritten': 'Lists rewritten with the stored images',
  'summary-foreign': 'Not in the store, so unchanged in the lists',
  'summary-more': 'and {count} more',
} as const
