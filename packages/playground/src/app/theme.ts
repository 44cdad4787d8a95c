export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const key = 'armistice.theme'

/** The theme that the person chose earlier, else the system's. */
export function chosenTheme(): Theme {
  const stored = memory()?.getItem(key)
  return themes.find((theme) => theme === stored) ?? 'system'
}

/** Draws the page in a theme and remembers it: the one thing that is kept. Choosing the system's forgets it. */
export function choose(theme: Theme): void {
  show(theme)
  if (theme === 'system') memory()?.removeItem(key)
  else memory()?.setItem(key, theme)
}

export function show(theme: Theme): void {
  document.documentElement.classList.toggle('light', theme === 'light')
  document.documentElement.classList.toggle('dark', theme === 'dark')
}

/** Some browsers forbid storage, for instance to pages opened from disk. */
function memory(): Storage | null {
  try {
    return localStorage
  } catch {
    return null
  }
}
