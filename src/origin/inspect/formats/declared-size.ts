import { imageSize } from 'image-size'

/** Returns the pixels that image-size finds, for headers that are a bit stream or text; undefined if it finds none. */
export function declaredSize(bytes: Buffer): { width: number; height: number } | undefined {
  try {
    const { width, height } = imageSize(bytes)
    // image-size returns NaN for text like width=".".
    return isPixels(width) && isPixels(height) ? { width, height } : undefined
  } catch {
    return undefined // image-size throws any error of its parsers
  }
}

function isPixels(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0
}
