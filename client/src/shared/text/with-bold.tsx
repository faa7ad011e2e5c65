import { Fragment } from 'react';

/** A sentence in which `<b>…</b>` marks what is bold; anything else in it is text. */
export function WithBold({ sentence }: { sentence: string }) {
  // Every second part stood between the marks.
  const parts = sentence.split(/<b>(.*?)<\/b>/);
  return parts.map((part, index) =>
    index % 2 === 1 ? <b key={index}>{part}</b> : <Fragment key={index}>{part}</Fragment>,
  );
}
