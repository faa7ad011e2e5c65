import { usePageTitle } from '../../shared/components/page.tsx';
import { GalleryForms } from './gallery-forms.tsx';
import styles from './gallery.module.css';
import { GalleryPieces } from './gallery-pieces.tsx';
import { GalleryStates } from './gallery-states.tsx';

/** Every shared component in one place, for looking at while developing. Not part of a production build. */
export function GalleryPage() {
  usePageTitle('Components');
  return (
    <main className={styles.gallery} id="main">
      <h1 className="t28">Components</h1>
      <GalleryPieces />
      <GalleryForms />
      <GalleryStates />
    </main>
  );
}
