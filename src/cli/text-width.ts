/** Measures, cuts and wraps text for a terminal. Pure. */

/** Characters of two columns: classes W and F of https://www.unicode.org/reports/tr11/, and emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u
const COMBINING = /\p{M}/u
const PLAIN = /^[ -~]*$/

export function textWidth(text: string): number {
  if (PLAIN.test(text)) return text.length
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

function characterWidth(character: string): number {
  if (WIDE.test(character)) return 2
  return COMBINING.test(character) ? 0 : 1
}

/** Cuts text to `width` columns, with an ellipsis for the rest. */
export function cutToWidth(text: string, width: number): string {
  if (textWidth(text) <= width) return text
  let cut = ''
  let left = width - 1
  for (const character of text) {
    left -= characterWidth(character)
    if (left < 0) break
    cut += character
  }
  return width > 0 ? `${cut}…` : ''
}

/** Cuts a name in its middle: beginning and end distinguish it from others. */
export function cutMiddle(text: string, width: number): string {
  if (textWidth(text) <= width) return text
  const characters = [...text]
  const end: string[] = []
  let left = Math.floor((width - 1) / 2)
  for (const character of characters.toReversed()) {
    left -= characterWidth(character)
    if (left < 0) break
    end.unshift(character)
  }
  return cutToWidth(text, width - textWidth(end.join(''))) + end.join('')
}

/** A line may break after a word, a comma outside a number, or a Chinese character, with its punctuation. */
const UNIT =
  /[（“‘《]*(?:\p{Script=Han}|(?:[^\s,\p{Script=Han}（“‘《、。，；：！？）”’》…]|,(?=\d))+,?|\S)[、。，；：！？）”’》…]*/gu

/** Breaks text into lines of at most `width` columns; a longer word has a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let end = 0
  for (const { 0: unit, index } of text.matchAll(UNIT)) {
    const space = line !== '' && index > end ? ' ' : ''
    end = index + unit.length
    if (line !== '' && textWidth(line + space + unit) > width) {
      lines.push(line)
      line = unit
    } else line += space + unit
  }
  return line === '' ? lines : [...lines, line]
}
