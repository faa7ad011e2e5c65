import { useMemo } from 'react';
import type { Fit } from '../../../../src/contract/matching/fit-schema.ts';
import { type Explainer, explainPart, type Viewpoint } from '../../../../src/locales/explain/index.ts';
import type { ScorePart } from '../components/score-part.ts';
import { useDirectory } from '../directory/use-directory.ts';
import { useReader } from '../format/use-format.ts';
import { useT } from '../i18n/use-t.ts';

/** What sentences about a fit are made with, for this reader; suspends until the directory's names are there. */
export function useExplainer(viewpoint: Viewpoint): Explainer {
  const t = useT();
  const reader = useReader();
  const names = useDirectory();
  return useMemo(() => {
    const stages = new Map(names.directory.stages.map(({ stage, name }) => [stage, name]));
    const { expertise, industry, vertical, language, place } = names;
    const stage = (number: number): string => stages.get(number) ?? '';
    return { t, reader, viewpoint, names: { expertise, industry, vertical, language, place, stage } };
  }, [t, reader, names, viewpoint]);
}

/** The parts of a fit as bars and stairs show them: one sentence each, the largest first. */
export const scorePartsOf = (explainer: Explainer, fit: Fit): ScorePart[] =>
  fit.parts.map((part) => ({
    key: part.criterion,
    sentence: explainPart(explainer, part),
    got: part.points,
    possible: part.most,
  }));
