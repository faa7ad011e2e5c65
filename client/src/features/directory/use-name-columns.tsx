import type { BothLanguages } from '../../../../src/contract/directory/schema.ts';
import { languageTags } from '../../../../src/locales/languages.ts';
import type { Column } from '../../shared/components/data-table.tsx';
import { useLanguage } from '../../shared/i18n/language-provider.tsx';
import { useT } from '../../shared/i18n/use-t.ts';

/** Both names side by side, the reader's language first; each says in which language it is written. */
export function useNameColumns<Row>(nameOf: (row: Row) => BothLanguages): Column<Row>[] {
  const t = useT();
  const { language } = useLanguage();
  const order = language === 'es' ? (['es', 'en'] as const) : (['en', 'es'] as const);
  const heads = { en: t('directory.column.english'), es: t('directory.column.spanish') };
  return order.map((lang, at) => ({
    key: lang,
    head: heads[lang],
    ...(at === 0 ? { onPhone: 'name' as const } : {}),
    renderCell: (row) =>
      at === 0 ? <b>{nameOf(row)[lang]}</b> : <span lang={languageTags[lang]}>{nameOf(row)[lang]}</span>,
  }));
}
