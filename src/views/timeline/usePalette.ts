// The style sheet's colours for the canvas, read once and again when the theme changes.

import { useEffect, useMemo, useState } from 'react';
import { type Palette, paletteFrom } from '../shared/palette.ts';
import { useMedia } from '../shared/useMedia.ts';

const FORCED = '(forced-colors: active)';

export function usePalette(): Palette {
  const isDark = useMedia('(prefers-color-scheme: dark)');
  const isForced = useMedia(FORCED);
  const chosen = useChosenTheme();
  const theme = `${chosen} ${isDark} ${isForced}`;
  return useMemo(() => readPalette(theme, isForced), [theme, isForced]);
}

export function paletteNow(): Palette {
  return readPalette('', window.matchMedia(FORCED).matches);
}

function readPalette(_theme: string, isForced: boolean): Palette {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return paletteFrom(token, isForced ? systemColour : undefined);
}

// A canvas takes the names of system colours for those of a light page; an element knows better.
function systemColour(name: string): string {
  const probe = document.createElement('span');
  probe.style.color = name;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

function useChosenTheme(): string {
  const [theme, setTheme] = useState(themeOfPage);
  useEffect(() => {
    const observer = new MutationObserver(() => setTheme(themeOfPage()));
    observer.observe(document.documentElement, { attributeFilter: ['data-theme', 'class'] });
    return () => observer.disconnect();
  }, []);
  return theme;
}

function themeOfPage(): string {
  const { dataset, className } = document.documentElement;
  return `${dataset.theme ?? ''} ${className}`;
}
