import { type ReactNode, useEffect, useState } from 'react';
import { lazyPart } from '../../ui/basics/lazy.tsx';
import { Opened } from '../../ui/opened.tsx';
import { isTextField } from './text-field.ts';

const Suggestions = lazyPart('Suggestions', () => import('./suggestions.tsx'));

/** The known variables, offered where somebody types `{{`. Nothing of it is loaded before. */
export function useSuggestions(): ReactNode {
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    if (wanted) return;
    const listen = ({ target }: Event) => {
      if (isTextField(target) && target.value.includes('{{')) setWanted(true);
    };
    document.addEventListener('input', listen);
    return () => document.removeEventListener('input', listen);
  }, [wanted]);
  return (
    wanted && (
      <Opened onClose={() => setWanted(false)}>
        <Suggestions />
      </Opened>
    )
  );
}
