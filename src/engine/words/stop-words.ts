/** Words that carry no subject, by language, without accents. */
export const stopWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    (
      'a about above after again all also am an and any are as at be because been before being between both but by can could did ' +
      'do does doing down during each few for from further get had has have having he her here him his how i if in into is it its ' +
      'just like make many me more most my need no nor not now of off on once one only or other our out over own really same she ' +
      'should so some such than that the their them then there these they this those through to too under until up us very want ' +
      'was we were what when where which while who whom why will with without would you your'
    ).split(' '),
  ),
  es: new Set(
    (
      'a al algo algun alguna algunas algunos ante antes aqui asi aun aunque cada como con contra cual cuales cuando de del desde ' +
      'donde dos e el ella ellas ellos en entre era eran es esa esas ese eso esos esta estaba estan estar estas este esto estos fue ' +
      'fueron ha hace hacer han hasta hay la las le les lo los mas me mi mis mucho muchos muy nada necesitamos ni no nos nosotros ' +
      'nuestra nuestras nuestro nuestros o os otra otras otro otros para pero poco por porque puede pueden que queremos quien quienes ' +
      'se sea ser si sin sino sobre solo somos son su sus tambien tan tanto te tenemos tener ti tiene tienen todo todos tu tus un una ' +
      'unas uno unos usted ustedes y ya yo'
    ).split(' '),
  ),
};
