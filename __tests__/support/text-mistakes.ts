/** Mistakes with documents inside records, and with feeds. */
import { type Mistake, persisting, textAt } from './mistakes.ts'

const FIELD = '$[*].html'
const feed = (text: string) => persisting({ urlsFile: 'a.xml' }, textAt('a.xml', text))

export const TEXT_MISTAKES: Readonly<Record<string, Mistake>> = {
  'a field that is no path': persisting(
    { urlsFile: 'a.json', htmlFields: 'html', markdownFields: '$[' },
    textAt('a.json', '[]'),
  ),
  'a path to a column': persisting({ urlsFile: 'a.csv', htmlFields: '$.a' }, textAt('a.csv', 'a\n')),
  'a column that is missing': persisting({ urlsFile: 'a.csv', htmlFields: 'b' }, textAt('a.csv', 'a\n')),
  'a field that no record has': persisting(
    { urlsFile: 'a.json', htmlFields: FIELD },
    textAt('a.json', '[{"x":1}]'),
  ),
  'a field that holds no text': persisting(
    { urlsFile: 'a.json', htmlFields: FIELD },
    textAt('a.json', '[{"html":1}]'),
  ),
  'a field without records': persisting({ urls: 'https://127.0.0.1/a.png', htmlFields: FIELD }),
  'XML that is no feed': feed('<urlset/>'),
  'XML without an element': feed('x'),
  'entities of a feed': feed('<!DOCTYPE rss [<!ENTITY a "b">]><rss/>'),
  'a feed without end': feed('<rss>'.repeat(600)),
  'a feed that is cut off': feed('<rss><channel>'),
}
