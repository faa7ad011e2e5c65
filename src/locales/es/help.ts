import type { HelpText } from '../en/help.ts';

/** Las mismas respuestas, escritas en español: no son una traducción de máquina. */
export const help: HelpText = {
  title: 'Ayuda',
  lead: 'Respuestas cortas a lo que más se pregunta.',
  parts: [
    {
      id: 'founders',
      title: 'Para quienes emprenden',
      questions: [
        {
          ask: '¿Cómo encuentro mentor?',
          answer: [
            'Cuente qué construye, en qué etapa va y hasta cinco necesidades, primero la más importante. En «Mentores» verá quién le queda y por qué. Cada dato que falta en su perfil dice a cuántas personas más llegaría.',
          ],
        },
        {
          ask: '¿Qué pasa cuando le escribo a alguien?',
          answer: [
            'Tiene unos días hábiles para contestar, cinco si su programa no dice otra cosa, contados en los dos países. Usted ve la fecha en su reloj y en el de esa persona. Si no puede, se le pregunta al siguiente mentor de su propia lista; más allá de esa lista no se envía nada sin usted.',
          ],
        },
        {
          ask: '¿A cuántas personas puedo escribirles a la vez?',
          answer: [
            'Cada empresa puede tener tres solicitudes abiertas al mismo tiempo, si su programa no dice otra cosa. Puede retirar una mientras espera; nadie lo lee como un rechazo.',
          ],
        },
        {
          ask: '¿Quién ve el nombre de mi empresa?',
          answer: [
            'La persona a quien usted le escribe, porque la solicitud lo lleva. En una presentación que hace un programa, primero las dos partes leen un resumen sin nombres; los nombres aparecen cuando las dos dijeron que sí. Su página y su correo nunca se entregan.',
          ],
        },
        {
          ask: '¿Por qué no aparece cierto mentor?',
          answer: [
            'No se muestra a quien ya no tiene lugar, está en pausa, no comparte con usted un idioma al nivel que se pide o tiene un vínculo que hay que mantener aparte. La coordinación de su programa sabe cuál regla fue.',
          ],
        },
        {
          ask: '¿Cómo agrego a mis socios?',
          answer: [
            'En «Mi empresa», abra «Personas» e invítelos por correo. Cada integrante actúa por la empresa, y lo que hizo queda a su nombre. La última persona no puede salirse, solo cerrarla.',
          ],
        },
      ],
    },
    {
      id: 'mentors',
      title: 'Para quienes dan mentoría',
      questions: [
        {
          ask: '¿Cómo evito que sea demasiado?',
          answer: [
            'En «Mi oferta» usted dice cuántas empresas acompaña a la vez y cuántas solicitudes recibe al mes. Cuando sus lugares están ocupados, nadie puede escribirle.',
          ],
        },
        {
          ask: 'Voy a estar fuera unas semanas',
          answer: [
            'Anote las fechas en «Mi oferta». Desde ese día nadie ve su oferta y las solicitudes abiertas toman otro camino. Usted vuelve por sí solo el día que dijo.',
          ],
        },
        {
          ask: '¿Puedo preguntar antes de decidir?',
          answer: [
            'Sí, una ronda de preguntas. Su plazo se detiene hasta que le contesten; después sigue donde se quedó.',
          ],
        },
        {
          ask: '¿Qué leen cuando digo que no?',
          answer: [
            'Una frase amable, la misma para cualquier final que no sea un sí. El motivo que usted elige solo lo lee la coordinación.',
          ],
        },
        {
          ask: '¿Puedo contestar desde el correo?',
          answer: [
            'Sí. El enlace abre una página que muestra la solicitud y le pide confirmar; mientras no oprima el botón no se envía nada. El enlace sirve para una respuesta, hasta la fecha que dice el correo.',
          ],
        },
        {
          ask: '¿Qué debo declarar como interés?',
          answer: [
            'Lo que lo vincule con una empresa emergente: acciones, un lugar en su consejo, un cliente, un laboratorio, la familia. Con sus propias palabras. La coordinación lo revisa y decide si impide unir a la pareja.',
          ],
        },
      ],
    },
    {
      id: 'coordinators',
      title: 'Para la coordinación',
      questions: [
        {
          ask: '¿Qué hojas puedo importar?',
          answer: [
            'CSV con comas, punto y coma o tabuladores, en cualquiera de los dos idiomas y con las columnas en cualquier orden. Usted ve lo que se reconoció, lo corrige y lee qué pasaría con cada fila antes de que se escriba nada. Una fila rechazada no detiene a las demás; descargue las rechazadas con sus motivos.',
          ],
        },
        {
          ask: '¿Y si vuelvo a importar la misma hoja?',
          answer: [
            'Nada se duplica. Una hoja corregida trae sus correcciones; lo que las personas cambiaron se queda como lo escribieron.',
          ],
        },
        {
          ask: '¿Por qué no se puede unir a dos personas?',
          answer: [
            'Sus propias palabras, o una organización a la que pertenecen las dos, abrieron un caso. Compartir una empresa, un fondo o un laboratorio lo impide; compartir una universidad pública grande es solo un aviso. Abra el caso, lea las palabras y confírmelo o descártelo con su motivo.',
          ],
        },
        {
          ask: '¿Cuándo se entera quien hizo la solicitud de mi decisión?',
          answer: [
            'A las 18:00 h de ese día en el reloj del programa, o del día siguiente si ya pasaron. Hasta entonces usted puede deshacerla y nadie lo nota.',
          ],
        },
        {
          ask: '¿Puedo deshacer una revisión?',
          answer: [
            'Hasta que la otra parte haya leído la presentación. Aprobar, cambiar y rechazar quedan en la bitácora, junto a lo que se había propuesto.',
          ],
        },
        {
          ask: '¿Qué significa el puntaje?',
          answer: [
            'Es la suma de sus partes, de 100 posibles, y cada parte es una frase. Dice a quién mirar primero; no promete resultados. Usted decide.',
          ],
        },
      ],
    },
    {
      id: 'admins',
      title: 'Para la administración',
      questions: [
        {
          ask: '¿Cómo le doy una función a alguien?',
          answer: [
            'En «Personas», invítela con sus programas. El enlace de su correo sirve siete días y se puede volver a enviar. Ahí también se cambian y se quitan las funciones; cuentan desde el siguiente clic.',
          ],
        },
        {
          ask: '¿Qué hace suspender?',
          answer: [
            'Cierra en un segundo todos los dispositivos de esa persona y no borra nada. Su motivo queda en la bitácora. Al terminar la suspensión puede volver a entrar.',
          ],
        },
        {
          ask: 'La misma organización aparece dos veces',
          answer: [
            'En «Directorio», abra una de las dos y diga con cuál otra es la misma. Su nombre sigue encontrando a la que se queda y todos los vínculos la siguen.',
          ],
        },
      ],
    },
    {
      id: 'everybody',
      title: 'Para todas las personas',
      questions: [
        {
          ask: 'No me llegan los correos',
          answer: [
            'Busque en el correo no deseado. Después revise la dirección en sus ajustes. Su coordinación puede ver si un correo salió, no lo que usted escribió.',
          ],
        },
        {
          ask: 'Algo anda mal con una persona',
          answer: [
            'Puede terminar una mentoría cuando quiera, junto a su conversación; la otra parte no lee su motivo. Después cuéntele a su coordinación qué pasó. No lee las conversaciones, así que dígale de qué palabras se trata.',
          ],
        },
        {
          ask: 'No quiero que un cálculo me asigne',
          answer: [
            'Apáguelo en sus ajustes, en sus datos. Entonces una persona busca con quién asignarle, y usted no pierde lugar ni prioridad.',
          ],
        },
        {
          ask: '¿Cómo me voy?',
          answer: [
            'Cierre la cuenta en sus ajustes. Durante treinta días puede arrepentirse; después se borra su perfil.',
          ],
        },
      ],
    },
  ],
};
