'use client'

import { useId, useSyncExternalStore } from 'react'
import { chooseTheme, type Theme, themeNow, themes, whenThemeChanges } from '@/components/layout/theme-choice'
import { Icon } from '@/components/ui/icon'
import type { IconName } from '@/components/ui/icons/names'

const looks: Record<Theme, { icon: IconName; label: string }> = {
  system: { icon: 'monitor', label: 'System' },
  light: { icon: 'sun', label: 'Light' },
  dark: { icon: 'moon', label: 'Dark' },
}

/** In which light the page is read. Nothing without JavaScript: then the system decides. */
export function ThemeSwitch() {
  const name = useId()
  const chosen = useSyncExternalStore(whenThemeChanges, themeNow, () => 'system')
  return (
    <fieldset className="theme-switch">
      <legend className="sr-only">Colours</legend>
      {themes.map((theme) => (
        <label key={theme}>
          <input
            checked={theme === chosen}
            className="sr-only"
            name={name}
            onChange={() => chooseTheme(theme)}
            type="radio"
          />
          <Icon name={looks[theme].icon} />
          <span className="theme-word" data-word={looks[theme].label}>
            {looks[theme].label}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
