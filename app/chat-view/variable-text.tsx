import { Fragment } from 'react';
import { findBraces } from '../core/json/find-braces.ts';

/** A text in which the names of variables are told from what a person will read: their braces are paler. */
export function VariableText({ text }: { readonly text: string }) {
  const braces = text.includes('{{') ? findBraces(text) : [];
  if (braces.length === 0) return text;
  return (
    <>
      {braces.map(({ from, to }, i) => (
        <Fragment key={from}>
          {text.slice(braces[i - 1]?.to ?? 0, from)}
          <span className="opacity-75">{'{{'}</span>
          {text.slice(from + 2, to - 2)}
          <span className="opacity-75">{'}}'}</span>
        </Fragment>
      ))}
      {text.slice(braces.at(-1)?.to)}
    </>
  );
}
