import { MantineProvider } from '@mantine/core';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { SelectField } from '../../../client/src/shared/components/select-field.tsx';
import { WithBold } from '../../../client/src/shared/text/with-bold.tsx';

const patient = { timeout: 15_000 };
const cities = ['Ciudad Juárez', 'León', 'Mérida', 'Monterrey', 'Oaxaca', 'Puebla', 'Querétaro', 'Saltillo', 'Tijuana'];

function Where({ options }: { options: readonly string[] }) {
  const [city, setCity] = useState<string | null>(null);
  return (
    <MantineProvider env="test">
      <SelectField
        label="Where"
        value={city}
        onChange={setCity}
        options={options.map((value) => ({ value, label: value }))}
      />
    </MantineProvider>
  );
}

test('a list is the device’s own; nothing is chosen before somebody chooses', async () => {
  render(<Where options={cities.slice(0, 4)} />);
  const list = screen.getByRole('combobox', { name: 'Where' });
  expect(list).toHaveProperty('tagName', 'SELECT');
  expect(list).toHaveValue('');
  await userEvent.selectOptions(list, 'Mérida');
  expect(list).toHaveValue('Mérida');
  expect(screen.queryByRole('option', { name: '' })).toBeNull();
});

test('where a mouse comes near a long one, it can be typed in, without accents', async () => {
  render(<Where options={cities} />);
  await userEvent.hover(screen.getByRole('combobox', { name: 'Where' }));
  await waitFor(
    () => expect(screen.getByRole('combobox', { name: 'Where' })).toHaveProperty('tagName', 'INPUT'),
    patient,
  );
  const field = screen.getByRole('combobox', { name: 'Where' });
  await userEvent.type(field, 'quereta');
  await userEvent.click(await screen.findByRole('option', { name: 'Querétaro' }, patient));
  await waitFor(() => expect(field).toHaveValue('Querétaro'), patient);
});

test('bold is what stands between the marks, and everything else is text', () => {
  const { container } = render(<WithBold sentence="Today <b>3</b> mentors fit <i>well</i>." />);
  expect(container.innerHTML).toBe('Today <b>3</b> mentors fit &lt;i&gt;well&lt;/i&gt;.');
});
