import type { PickerOption } from '../../shared/components/picker-option.ts';
import type { ScorePart } from '../../shared/components/score-part.ts';

export const galleryParts: readonly ScorePart[] = [
  { key: 'needs', sentence: 'Two of three needs', got: 31, possible: 34 },
  { key: 'industry', sentence: 'Eighteen years in diagnostics', got: 20, possible: 22 },
  { key: 'stage', sentence: 'Guided four at first revenue', got: 13, possible: 14 },
  { key: 'language', sentence: 'Spanish B2', got: 12, possible: 14 },
  { key: 'hours', sentence: 'Three shared hours of five', got: 6, possible: 10 },
  { key: 'place', sentence: 'Knows Mexico to Texas', got: 4, possible: 6 },
];

export const galleryRows = [
  { state: 'Jalisco', waiting: 18, mentors: 31 },
  { state: 'Chihuahua', waiting: 14, mentors: 2 },
  { state: 'Texas', waiting: 16, mentors: 49 },
];

export const galleryOptions: readonly PickerOption[] = [
  { id: '1', label: 'Diagnóstico en el punto de atención', note: 'Tecnología, lista de Puente' },
  { id: '2', label: 'Laboratorios médicos y de diagnóstico', note: 'SCIAN 6215, igual en Estados Unidos' },
  { id: '3', label: 'Equipo médico electrónico', note: 'SCIAN 334519, en Estados Unidos 334510' },
  { id: '4', label: 'Venta a hospitales', note: 'Comercial' },
];
