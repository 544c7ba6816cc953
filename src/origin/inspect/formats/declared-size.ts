import { imageSize } from 'image-size'

/** Pixels by image-size, for the headers that are a bit stream or text; nothing when it finds none. */
export function declaredSize(bytes: Buffer): { width: number; height: number } | undefined {
  try {
    const { width, height } = imageSize(bytes)
    // From text like width="." it makes NaN.
    return isPixels(width) && isPixels(height) ? { width, height } : undefined
  } catch {
    return undefined // image-size throws whatever its parsers throw
  }
}

function isPixels(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0
}
