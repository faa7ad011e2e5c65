import { Button } from '@mantine/core';
import { useState } from 'react';
import { CheckList, RadioList } from '../../shared/components/choice-list.tsx';
import { Counter } from '../../shared/components/counter.tsx';
import { Dropzone } from '../../shared/components/dropzone.tsx';
import { HoursGrid } from '../../shared/components/hours-grid.tsx';
import { HoursWords } from '../../shared/components/hours-words.tsx';
import { PickerSheet } from '../../shared/components/picker-sheet.tsx';
import { Picker } from '../../shared/components/picker.tsx';
import { RankList } from '../../shared/components/rank-list.tsx';
import { Segmented } from '../../shared/components/segmented.tsx';
import { SelectField } from '../../shared/components/select-field.tsx';
import { TextArea } from '../../shared/components/text-area.tsx';
import { PasswordField, TextField } from '../../shared/components/text-field.tsx';
import { galleryOptions } from './gallery-data.ts';
import { GallerySection } from './gallery-section.tsx';

const stages = ['Idea', 'Validation', 'MVP', 'First revenue'].map((label) => ({ value: label, label }));

export function GalleryForms() {
  return (
    <>
      <FieldForms />
      <PickerForms />
      <HoursForms />
    </>
  );
}

function FieldForms() {
  const [text, setText] = useState('Tlalli Diagnóstica');
  const [stage, setStage] = useState<string | null>(null);
  const [choice, setChoice] = useState<'a' | 'b'>('a');
  const [checks, setChecks] = useState<readonly string[]>(['es']);
  const [places, setPlaces] = useState(3);
  return (
    <GallerySection title="Fields">
      <TextField label="Startup" value={text} onChange={setText} seen="Only you, until both agree" />
      <TextField
        label="E-mail"
        value="mariana@tlalli"
        onChange={() => undefined}
        error="Add what follows the dot, as in name@place.mx"
      />
      <PasswordField
        label="Password"
        hint="Twelve characters or more"
        value=""
        onChange={() => undefined}
        autoComplete="new-password"
      />
      <TextArea label="What you build" value={text} onChange={setText} maxLength={600} />
      <SelectField label="Stage" value={stage} onChange={setStage} options={stages} />
      <RadioList
        legend="Who looks for your match"
        value={choice}
        onChange={setChoice}
        choices={[
          { value: 'a', label: 'Puente calculates', hint: 'You see suggestions with their reasons' },
          { value: 'b', label: 'A person only', hint: 'It may take longer' },
        ]}
      />
      <CheckList
        legend="Languages"
        values={checks}
        onChange={setChecks}
        choices={[
          { value: 'es', label: 'Can work in Spanish' },
          { value: 'en', label: 'Can work in English' },
        ]}
      />
      <div className="row">
        <Segmented
          legend="Calendar"
          value={choice}
          onChange={setChoice}
          segments={[
            { value: 'a', label: 'Week' },
            { value: 'b', label: 'Month' },
          ]}
        />
        <Counter label="Places" value={places} onChange={setPlaces} min={1} max={6} />
      </div>
      <Dropzone
        label="Drop a spreadsheet here"
        hint="CSV, at most 10 MB"
        endings={['.csv']}
        maxBytes={10_485_760}
        onFile={() => undefined}
      />
    </GallerySection>
  );
}

function PickerForms() {
  const [picked, setPicked] = useState<string[]>(['1', '3']);
  const [isPicking, setPicking] = useState(false);
  const [rank, setRank] = useState(['4', '1', '3']);
  return (
    <GallerySection title="Picker and rank">
      <Picker
        label="Search as you would say it"
        options={galleryOptions}
        chosen={picked}
        onChange={setPicked}
        max={3}
      />
      <Button variant="default" onClick={() => setPicking(true)}>
        Open the sheet
      </Button>
      <PickerSheet
        title="Industries"
        isOpen={isPicking}
        onClose={() => setPicking(false)}
        options={galleryOptions}
        chosen={picked}
        max={3}
        onDone={(chosen) => {
          setPicked(chosen);
          setPicking(false);
        }}
      />
      <RankList
        label="Needs"
        items={rank.map((id) => galleryOptions.find((option) => option.id === id) ?? { id, label: id })}
        onChange={setRank}
        onRemove={(id) => setRank(rank.filter((one) => one !== id))}
      />
    </GallerySection>
  );
}

function HoursForms() {
  const [hours, setHours] = useState<number[]>([10, 11, 41, 42, 65, 66, 82, 89, 90, 129, 130]);
  return (
    <GallerySection title="Hours">
      <HoursGrid value={hours} saved={[10, 11, 65, 66]} onChange={setHours} />
      <HoursWords value={hours} />
    </GallerySection>
  );
}
