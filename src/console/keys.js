import { useEffect, useRef } from './lib/hooks.js';

/** Calls what belongs to a key, unless someone is writing or a dialog is open. */
export function useKeys(keys) {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const pressed = (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
      if (event.target.closest('input, textarea, select')) {
        if (event.key === 'Escape') event.target.blur();
        return;
      }
      const act = Object.hasOwn(latest.current, event.key) ? latest.current[event.key] : null;
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);
}
