import { useParams } from '@tanstack/react-router';
import { Suspense, type ComponentType } from 'react';
import { IndustryList, VerticalList } from '../../features/directory/industry-lists.tsx';
import { isListName, listNames, type ListName } from '../../features/directory/list-names.ts';
import { OrganisationList } from '../../features/directory/organisation-list.tsx';
import { ExpertiseList, LanguageList, StageList } from '../../features/directory/people-lists.tsx';
import { ClusterList, PlaceList } from '../../features/directory/place-lists.tsx';
import { Page } from '../../shared/components/page.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { TabsLine } from '../../shared/components/tabs-line.tsx';
import { useT } from '../../shared/i18n/use-t.ts';

const lists: Readonly<Record<ListName, ComponentType>> = {
  organisations: OrganisationList,
  industries: IndustryList,
  verticals: VerticalList,
  expertise: ExpertiseList,
  stages: StageList,
  languages: LanguageList,
  places: PlaceList,
  clusters: ClusterList,
};

/** What profiles choose from: one list at a time, each at its own address. */
export function DirectoryPage() {
  const t = useT();
  const { list } = useParams({ strict: false });
  const current: ListName = isListName(list) ? list : 'organisations';
  const List = lists[current];
  return (
    <Page title={t('directory.title')} lead={t('directory.lead')}>
      <TabsLine
        label={t('directory.title')}
        tabs={listNames.map((name) => ({
          key: name,
          label: t(`directory.lists.${name}`),
          to: `/directory/${name}`,
          isCurrent: name === current,
        }))}
      />
      <div className="stack" style={{ marginTop: 24 }}>
        <Suspense fallback={<RowsSkeleton />}>
          <List key={current} />
        </Suspense>
      </div>
    </Page>
  );
}
