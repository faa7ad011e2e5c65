/** The notice that the registration page shows; the consent ledger stores this number with each choice. */
export const noticeVersion = '1';

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
