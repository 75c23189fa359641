import { describe, expect, it } from '@jest/globals';
import { detectLanguage } from '../../src/understanding/language/detect.ts';
import type { Language } from '../../src/understanding/understanding.ts';

/** None of these sentences is among the samples. */
const SAID: Readonly<Record<Language, string>> = {
  cy: 'pryd ydych chi yn gwagio y bin du|ble mae swyddfa’r cyngor|mae fy magiau ailgylchu wedi eu colli|diolch yn fawr|sut mae cael bin newydd|dwi isio siarad efo rhywun|bore da oes rhywun yno|mae twll mawr yn y ffordd ger yr ysgol|dwi ddim yn deall y llythyr ges i',
  pl: 'kiedy odbieracie odpady zielone|dzień dobry|nie odebrano moich śmieci|jak zalozyc konto na stronie|gdzie moge kupic worki na smieci|potrzebuje pomocy|nie rozumiem tego listu|dlaczego muszę płacić tyle podatku|halo czy ktos mi pomoze',
  ro: 'cand vine masina sa ia gunoiul|bună ziua|nu mi-au luat gunoiul|am nevoie de ajutor va rog|cum obtin un permis de parcare|nu inteleg scrisoarea|caut o locuinta pentru familia mea|vreau sa vorbesc cu o persoana',
  ur: 'میرا کوڑا کب اٹھایا جائے گا|السلام علیکم مجھے مدد چاہیے|کونسل ٹیکس کیسے ادا کروں',
  pa: 'ਮੇਰਾ ਕੂੜਾ ਕਦੋਂ ਚੁੱਕਿਆ ਜਾਵੇਗਾ|ਮੈਨੂੰ ਮਦਦ ਚਾਹੀਦੀ ਹੈ',
  ar: 'متى يتم جمع القمامة|مرحبا أحتاج مساعدة|كيف أدفع ضريبة المجلس',
  bn: 'আমার ময়লা কবে নেবে|সাহায্য দরকার|আমি কাউন্সিল ট্যাক্স দিতে চাই',
};

describe.each(Object.entries(SAID))('%s', (language, said) => {
  it.each(said.split('|'))('%s', (text) => expect(detectLanguage(text)).toBe(language));
});

describe('English, or too little to tell', () => {
  it.each([
    'wen r u gonna empty me bins innit',
    'ey up duck owt doing wi them bins',
    'cannae get ma bucket oot the noo hen',
    'gizza bell la',
    'dinnae ken whit day it is',
    'haway the lads',
    'yo fam where man dump da mattress',
    'Llandudno',
    'Llanfairpwll road',
    'Aberystwyth',
    'Szczecin',
    'Jan Kowalski',
    'my name is Ioana Popescu',
    'mr szczepanski at 4 elm road',
    'asdf qwer zxcv',
    'lorem ipsum dolor sit amet',
    'wibble wobble flurble',
    'xxxxxxxx',
    '',
    '👍👍',
    '12',
    'FN1 2AB',
    // Languages that are not of the list are not taken for one that is.
    'hola necesito ayuda con la basura',
    'necesito un intérprete de español',
    'bonjour quand passe la poubelle',
    'ciao quando passate per i rifiuti',
  ])('%s', (text) => {
    expect(detectLanguage(text)).toBeUndefined();
  });
});
