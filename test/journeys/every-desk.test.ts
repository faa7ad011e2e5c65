import { openEveryPage, testMemberPages } from '../support/browser/inspect-pages.ts';
import { pagesOfDesks } from './pages.ts';

// A file of its own beside `every-page`, which also sees to it that no page is without a row: two processors share them.
openEveryPage();
testMemberPages(pagesOfDesks);
