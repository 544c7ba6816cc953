/** The gallery's sentences in every language. */

import type { Language } from '../sentence.ts'
import { GALLERY_ADVICE_ENGLISH, GALLERY_ENGLISH } from './en/gallery.ts'
import { orEnglish } from './pending.ts'
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

export function gallerySentence(language: Language, id: GallerySentenceId): string {
  return orEnglish(GALLERY_SENTENCES[language][id], GALLERY_ENGLISH[id])
}

export function galleryAdvice(language: Language, id: GalleryAdviceId): string {
  return orEnglish(GALLERY_ADVICE[language][id], GALLERY_ADVICE_ENGLISH[id])
}
