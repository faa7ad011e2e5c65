import { Button } from '@mantine/core';
import { AgeingChip } from '../../shared/components/ageing-chip.tsx';
import { BothClocks, Clock } from '../../shared/components/clock.tsx';
import { DataTable, type Column } from '../../shared/components/data-table.tsx';
import { Facts, Quote, Raw, Timeline } from '../../shared/components/facts.tsx';
import { Icon } from '../../shared/components/icon.tsx';
import { LeadRows } from '../../shared/components/lead-rows.tsx';
import { Note } from '../../shared/components/note.tsx';
import { PersonRow, PersonRows } from '../../shared/components/person-row.tsx';
import { BlindPerson, Person, StartupSquare } from '../../shared/components/person.tsx';
import { Seats } from '../../shared/components/seats.tsx';
import { Span } from '../../shared/components/span.tsx';
import { Counterfactual, Stairs } from '../../shared/components/stairs.tsx';
import { Count, StateBadge } from '../../shared/components/state-badge.tsx';
import { Strip } from '../../shared/components/strip.tsx';
import { TabsLine } from '../../shared/components/tabs-line.tsx';
import { Tag, TagAdd, Tags } from '../../shared/components/tag.tsx';
import { galleryParts, galleryRows } from './gallery-data.ts';
import { GallerySection } from './gallery-section.tsx';

const austin = { timeZone: 'America/Chicago', name: 'Austin' };

const columns: readonly Column<(typeof galleryRows)[number]>[] = [
  { key: 'state', head: 'State', renderCell: (row) => <b>{row.state}</b>, onPhone: 'name' },
  { key: 'waiting', head: 'Waiting', renderCell: (row) => row.waiting, isNumber: true },
  { key: 'mentors', head: 'Mentors', renderCell: (row) => row.mentors, isNumber: true },
];

export function GalleryPieces() {
  return (
    <>
      <ButtonPieces />
      <StatePieces />
      <ScorePieces />
      <PeoplePieces />
      <FactPieces />
      <TablePieces />
    </>
  );
}

function ButtonPieces() {
  return (
    <GallerySection title="Buttons">
      <div className="row">
        <Button>Accept</Button>
        <Button variant="default">Ask first</Button>
        <Button variant="subtle">Decline</Button>
        <Button variant="outline">Close account</Button>
        <Button disabled>Sending</Button>
        <Button variant="default" size="sm" leftSection={<Icon name="pin" size={16} />}>
          Pin
        </Button>
      </div>
    </GallerySection>
  );
}

function StatePieces() {
  return (
    <GallerySection title="State">
      <div className="row" style={{ '--gap': '24px' } as React.CSSProperties}>
        <StateBadge tone="act">Vetted</StateBadge>
        <StateBadge>Draft</StateBadge>
        <StateBadge tone="off">Paused</StateBadge>
        <StateBadge tone="late">Expired</StateBadge>
        <Count value={12} />
        <AgeingChip day={2} of={5} />
        <AgeingChip day={5} lateDays={2} />
        <AgeingChip day={3} isStopped />
        <Seats taken={2} total={3} />
        <Seats taken={2} total={3} isLarge />
      </div>
      <div className="row" style={{ '--gap': '24px' } as React.CSSProperties}>
        <Span state="open" />
        <Span state="mine" />
        <Span state="both" />
        <Span state="both" size="sm" />
      </div>
      <Tags label="Tags">
        <Tag name="Español C1" />
        <Tag name="Selling to hospitals" onRemove={() => undefined} />
        <TagAdd onClick={() => undefined} />
      </Tags>
    </GallerySection>
  );
}

function ScorePieces() {
  return (
    <GallerySection title="Score">
      <Strip parts={galleryParts} />
      <Stairs parts={galleryParts} />
      <Counterfactual>Tuesdays after 5 PM would add two shared hours: 86 to 90.</Counterfactual>
    </GallerySection>
  );
}

function PeoplePieces() {
  return (
    <GallerySection title="People and startups">
      <PersonRows label="People">
        <li>
          <PersonRow
            figure={<Person name="Karen Whitfield" id="b2" />}
            name="Karen Whitfield"
            to="/gallery"
            about="Regulatory affairs, medical devices"
            place="Austin, Texas"
            aside={<Strip parts={galleryParts} hideNumber />}
          />
        </li>
        <li>
          <PersonRow
            figure={<StartupSquare name="Tlalli Diagnóstica" />}
            name="Tlalli Diagnóstica"
            about="Portable kidney test"
            aside={<StateBadge tone="act">Matched</StateBadge>}
          />
        </li>
        <li>
          <PersonRow figure={<BlindPerson />} name="Somebody in Texas" about="Name hidden" />
        </li>
      </PersonRows>
    </GallerySection>
  );
}

function FactPieces() {
  return (
    <GallerySection title="Clocks and facts">
      <p>
        <BothClocks at="2027-03-09T23:00:00Z" other={austin} />
      </p>
      <Clock at="2027-03-18T23:00:00Z" other={austin} />
      <Facts
        facts={[
          { key: 'a', name: 'Answers in', value: 'Two business days' },
          { key: 'b', name: 'Places', value: 'One of three left' },
        ]}
      />
      <Quote lang="es">«Usted llevó dos equipos por el 510(k).»</Quote>
      <p>
        <Raw>=HYPERLINK("x")</Raw>
      </p>
      <Timeline
        happenings={[
          { key: '1', text: 'Asked', time: 'Tue 2 March' },
          { key: '2', text: 'Answer due', isNext: true },
        ]}
      />
      <LeadRows
        rows={[
          { key: 'p', label: 'Password', value: 'Changed 11 January', to: '/gallery' },
          { key: 's', label: 'Stage', value: 'Missing', isMissing: true, to: '/gallery' },
        ]}
      />
    </GallerySection>
  );
}

function TablePieces() {
  return (
    <GallerySection title="Tabs, table, notes">
      <TabsLine
        label="Mentors"
        tabs={[
          { key: 'fit', label: 'Fit you', count: 12, to: '/gallery', isCurrent: true },
          { key: 'saved', label: 'Saved', to: '/gallery', isCurrent: false },
        ]}
      />
      <DataTable
        caption="States"
        rows={galleryRows}
        keyOf={(row) => row.state}
        isSelected={(row) => row.state === 'Chihuahua'}
        columns={columns}
      />
      <Note>15 March does not count: holiday in Mexico.</Note>
      <Note tone="act" icon="clocks">
        <b>This series will drift.</b> Austin changes its clocks on 14 March.
      </Note>
      <Note tone="late">
        <b>Not sent.</b> Your message is kept on this device.
      </Note>
    </GallerySection>
  );
}
