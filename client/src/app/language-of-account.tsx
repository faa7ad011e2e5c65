import { useEffect, useEffectEvent } from 'react';
import { updateMe } from '../../../src/contract/users/account-routes.ts';
import { call } from '../shared/api/call.ts';
import { useLanguage } from '../shared/i18n/language-provider.tsx';
import { followLanguage } from '../shared/i18n/use-choose-language.ts';
import { useSession } from '../shared/session/session-provider.tsx';

/** Signing in brings the language of the account; choosing another one here changes the account's, and with it its mail. */
export function LanguageOfAccount() {
  const { me } = useSession();
  const { setLanguage } = useLanguage();
  const accountLanguage = me?.language ?? null;
  const userId = me?.id ?? null;

  const bringLanguage = useEffectEvent(() => {
    if (accountLanguage !== null) void setLanguage(accountLanguage);
  });
  // Once for each person: a later change on this device is the person's own.
  useEffect(() => {
    if (userId !== null) bringLanguage();
  }, [userId]);

  useEffect(() => {
    if (userId === null) return;
    // The page has switched already; if the account cannot be told now, the next sign-in brings its old language back.
    return followLanguage((language) => void call(updateMe, { body: { language } }).catch(() => undefined));
  }, [userId]);
  return null;
}
