// Whether Ctrl or ⌘ is really held down: a wheel event says so of every pinch too.

export interface ZoomKey {
  readonly isHeld: () => boolean;
  readonly unwatch: () => void;
}

export function watchZoomKey(): ZoomKey {
  let isHeld = false;
  const onKey = ({ type, key }: KeyboardEvent) => {
    if (key === 'Control' || key === 'Meta') isHeld = type === 'keydown';
  };
  const onLeave = () => {
    isHeld = false;
  };
  window.addEventListener('keydown', onKey, true);
  window.addEventListener('keyup', onKey, true);
  window.addEventListener('blur', onLeave);
  return {
    isHeld: () => isHeld,
    unwatch: () => {
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('keyup', onKey, true);
      window.removeEventListener('blur', onLeave);
    },
  };
}
