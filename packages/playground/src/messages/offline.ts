import type { Language } from '@armistice/core/words'
import { language } from '../app/language.js'

interface OfflineMessages {
  readonly ready: string
  readonly reload: string
  readonly later: string
}

/** The texts of one notice, short enough to come along in every language. */
const texts: Readonly<Record<Language, OfflineMessages>> = {
  en: {
    ready: 'A new version is ready. A reload keeps this run; branches that are not in a file are lost.',
    reload: 'Reload',
    later: 'Later'
  },
  fr: {
    ready:
      'Une nouvelle version est prête. Recharger conserve ce déroulement ; les branches qui ne sont pas dans un fichier sont perdues.',
    reload: 'Recharger',
    later: 'Plus tard'
  },
  de: {
    ready:
      'Eine neue Version ist bereit. Beim Neuladen bleibt dieser Durchlauf erhalten; Zweige, die in keiner Datei stehen, gehen verloren.',
    reload: 'Neu laden',
    later: 'Später'
  },
  uk: {
    ready:
      'Нова версія готова. Після перезавантаження цей прогін залишиться; гілки, не збережені у файл, буде втрачено.',
    reload: 'Перезавантажити',
    later: 'Пізніше'
  }
}

/** In the language of the page, as it is when they are read. */
export const offlineMessages = (): OfflineMessages => texts[language()]
