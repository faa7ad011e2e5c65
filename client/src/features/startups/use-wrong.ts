import type { StartupFactName, StartupFacts } from '../../../../src/contract/startups/schema.ts';
import type { Draft } from '../../shared/draft/use-draft.ts';
import { useT } from '../../shared/i18n/use-t.ts';

/** The sentence under a field whose value cannot be kept; null when all is well. */
export function useWrong(draft: Draft<StartupFacts>): (name: StartupFactName) => string | null {
  const t = useT();
  return (name) => {
    const code = draft.wrong[name];
    if (code === undefined) return null;
    return t(code === 'too_small' ? 'ui.field.tooShort' : code === 'too_big' ? 'ui.field.tooLong' : 'ui.field.invalid');
  };
}
