import { currentNotice } from '../../../../src/contract/users/notice.ts';
import type { LanguageCode } from '../../../../src/locales/languages.ts';
import { deviceTimeZone } from '../../shared/format/device-time-zone.ts';

export interface RegisterValues {
  name: string;
  email: string;
  password: string;
  intent: 'founder' | 'mentor';
  hasRead: boolean;
  wantsNews: boolean;
  sharesFigures: boolean;
  automatedMatching: boolean;
}

/** What the contract's `register` is asked with; its schema decides whether it is complete. */
export const toRegistration = (values: RegisterValues, language: LanguageCode) => ({
  name: values.name,
  email: values.email,
  password: values.password,
  intent: values.intent,
  language,
  timeZone: deviceTimeZone(),
  consent: toConsent(values),
});

/** The necessary apart from the voluntary, with the number of the notice that was read. */
export const toConsent = (values: RegisterValues) => ({
  necessary: values.hasRead,
  automatedMatching: values.automatedMatching,
  baselineFigures: values.sharesFigures,
  otherProgramNews: values.wantsNews,
  noticeVersion: currentNotice,
});
