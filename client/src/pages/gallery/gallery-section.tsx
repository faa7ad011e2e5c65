import type { ReactNode } from 'react';

export function GallerySection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="label ink3">{title}</h2>
      <div className="stack">{children}</div>
    </section>
  );
}
