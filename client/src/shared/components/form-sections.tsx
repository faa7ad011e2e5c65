import { useId, type ReactNode } from 'react';
import styles from './form-sections.module.css';

/** A form page: sections with a title of their own and one hairline between. */
export function FormSections({ children }: { children: ReactNode }) {
  return <div className={styles.form}>{children}</div>;
}

export function FormSection({
  title,
  hint,
  id,
  children,
}: {
  title: string;
  hint?: ReactNode;
  id?: string;
  children: ReactNode;
}) {
  const fallback = useId();
  const titleId = `${id ?? fallback}-title`;
  return (
    <section id={id} className={styles.section} aria-labelledby={titleId}>
      <h2 className="t20" id={titleId}>
        {title}
      </h2>
      {hint === undefined ? null : <p className={styles.hint}>{hint}</p>}
      <div className={styles.fields}>{children}</div>
    </section>
  );
}

/** Two short fields side by side, one under the other on a phone. */
export function TwoFields({ children }: { children: ReactNode }) {
  return <div className={styles.two}>{children}</div>;
}
