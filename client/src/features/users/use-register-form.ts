import { useForm, type Form } from '../../shared/forms/use-form.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import type { RegisterValues } from './register-values.ts';

export function useRegisterForm(intent: RegisterValues['intent']): Form<RegisterValues> {
  const t = useT();
  return useForm<RegisterValues>(
    {
      name: '',
      email: '',
      password: '',
      intent,
      hasRead: false,
      // Nothing voluntary is ticked for anybody.
      wantsNews: false,
      sharesFigures: false,
      automatedMatching: true,
    },
    {
      name: { too_small: t('users.fields.required') },
      email: { invalid_format: t('users.fields.email') },
      password: { too_small: t('users.fields.passwordShort') },
      'consent.necessary': { invalid_value: t('users.fields.consent') },
    },
  );
}
