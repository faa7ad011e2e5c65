import { Fragment } from 'react';
import styles from './mailbox-page.module.css';

const loopback = new Set(['localhost', '127.0.0.1']);

/** A mail as it reads as text. Addresses of this installation can be followed; any other stays words. */
export function MailText({ text }: { text: string }) {
  return (
    <div className={styles.text}>
      {text.split(/(https?:\/\/[^\s<>"]+)/).map((part, index) => {
        const path = ownPathOf(part);
        // The parts of one mail never change their order.
        const key = `${index} ${part}`;
        return path === null ? (
          <Fragment key={key}>{part}</Fragment>
        ) : (
          <a key={key} href={path}>
            {part}
          </a>
        );
      })}
    </div>
  );
}

/** The path of an address of this site; a demo is visited by both names of this machine. */
export function ownPathOf(part: string): string | null {
  if (!/^https?:\/\//.test(part) || !URL.canParse(part)) return null;
  const { location } = window;
  const url = new URL(part);
  const isSame =
    url.origin === location.origin ||
    (loopback.has(url.hostname) && loopback.has(location.hostname) && url.port === location.port);
  return isSame ? `${url.pathname}${url.search}${url.hash}` : null;
}
