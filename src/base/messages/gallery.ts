/** The gallery's sentences in every language. */

import type { Language } from '../sentence.ts'
import { GALLERY_ADVICE_ENGLISH, GALLERY_ENGLISH } from './en/gallery.ts'
import { GALLERY_ADVICE_CHINESE, GALLERY_CHINESE } from './zh/gallery.ts'

export type GallerySentenceId = keyof typeof GALLERY_ENGLISH
export type GalleryAdviceId = keyof typeof GALLERY_ADVICE_ENGLISH

export const GALLERY_SENTENCES: Readonly<Record<Language, Readonly<Record<GallerySentenceId, string>>>> = {
  en: GALLERY_ENGLISH,
  zh: GALLERY_CHINESE,
}

export const GALLERY_ADVICE: Readonly<Record<Language, Readonly<Record<GalleryAdviceId, string>>>> = {
  en: GALLERY_ADVICE_ENGLISH,
  zh: GALLERY_ADVICE_CHINESE,
}
