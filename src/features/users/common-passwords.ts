import { refuse } from '../../platform/errors/app-error.ts';

/**
 * The words of which the most used long passwords are made. Twelve characters rule out most lists; what remains are
 * repetitions, keyboard walks and these, alone or with digits behind.
 */
const commonWords = [
  'password',
  'contrasena',
  'contraseña',
  'qwerty',
  'letmein',
  'welcome',
  'bienvenido',
  'iloveyou',
  'teamo',
  'admin',
  'administrator',
  'guadalupe',
  'america',
  'futbol',
  'football',
  'mexico',
  'puente',
  'mentor',
  'changeme',
  'princess',
  'dragon',
  'monkey',
  'estrella',
  'tequiero',
  'superman',
  'sunshine',
  'secret',
  'secreto',
];

const walks = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'qwertyuiopasdfghjklzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb',
];

/** Refuses a password that thieves try first. Length is the contract's business. */
export function refuseCommonPassword(password: string): void {
  const letters = password.toLowerCase().replaceAll(/[^\p{L}]/gu, '');
  const isOneThing = new Set(password.toLowerCase()).size < 5;
  const isWord = commonWords.some((word) => letters === word || letters === word + word);
  const isWalk = walks.some(
    (walk) => walk.includes(password.toLowerCase()) || walk.startsWith(password.toLowerCase().slice(0, 10)),
  );
  const isDigits = /^\d+$/.test(password);
  if (isOneThing || isWord || isWalk || isDigits) refuse('user.password_common');
}
