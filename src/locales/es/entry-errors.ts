import type { entryErrors as english } from '../en/entry-errors.ts';
import type { SpanishFor } from '../shape.ts';

export const entryErrors: SpanishFor<typeof english> = {
  internal: 'Algo falló de nuestro lado. No se perdió nada de lo que escribió; intente de nuevo en un momento.',
  network: 'Ahora no hay conexión. No se envió nada; lo que escribió está guardado en este dispositivo.',
  unknown: 'No se pudo. Lo que escribió está guardado; intente de nuevo.',
  'request.invalid': 'Algo del formulario no se puede aceptar. Revise los campos marcados.',
  'request.malformed': 'La solicitud llegó dañada. Cargue de nuevo la página e inténtelo otra vez.',
  'request.not_found': 'Esto no está aquí, o no está a su alcance.',
  'request.forbidden': 'Usted no puede hacer esto aquí.',
  'request.foreign_origin': 'Esto vino de otro sitio y se rechazó. Abra Puente directamente e intente de nuevo.',
  'request.too_large': 'Pesa más de lo que Puente puede recibir.',
  'request.unsupported_media': 'Aquí no se puede leer ese tipo de archivo.',
  'request.too_many': 'Fueron demasiadas veces en poco tiempo. Espere unos minutos e intente de nuevo.',
  'request.stale': 'Alguien cambió esto mientras tanto. Su texto está guardado; vea primero la versión nueva.',
  'request.in_progress': 'Esto ya se está haciendo. Espere un momento.',
  'request.done_before': 'Esto ya quedó hecho. Cargue de nuevo la página para verlo.',
  'request.key_reused': 'Esto ya se había enviado con otro contenido. Cargue de nuevo la página.',
  'request.unavailable': 'Puente está iniciando o con mucha carga. Intente de nuevo en un momento.',
  'session.required': 'Entre con su cuenta para seguir.',
  'session.unverified': 'Primero confirme su correo. El enlace está en el mensaje que le enviamos.',
  'session.wrong_credentials': 'El correo y la contraseña no coinciden.',
  'session.wrong_credentials_zero':
    'El correo y la contraseña no coinciden. Fue el último intento por ahora: espere unos minutos o pida una contraseña nueva.',
  'session.wrong_credentials_one': 'El correo y la contraseña no coinciden. Le queda un intento.',
  'session.wrong_credentials_many': 'El correo y la contraseña no coinciden. Le quedan {{count}} intentos.',
  'session.wrong_credentials_other': 'El correo y la contraseña no coinciden. Le quedan {{count}} intentos.',
  'session.second_factor_required': 'Falta un paso: confirme que es usted.',
  'user.not_found': 'Esta persona no está aquí, o no está a su alcance.',
  'user.link_invalid': 'Este enlace ya se usó o ya venció. Pida uno nuevo.',
  'user.password_common':
    'Esa contraseña está en las listas que primero se prueban para robar cuentas. Elija otra; una frase sirve.',
  'user.password_wrong': 'Esa no es su contraseña actual.',
  'user.consent_required': 'Primero hay que leer y aceptar el aviso de privacidad.',
  'user.last_admin': 'Debe quedar al menos una persona administradora. Nombre a otra primero.',
  'user.already_verified': 'Este correo ya está confirmado. Entre con su cuenta.',
};
