/** Tags of languages in names of files: what is wrong with one, and which is meant. */

import { formats } from '../schemas/formats.ts';
import { nearest } from '../schemas/nearest.ts';
import { inUsualCase } from '../text/language-tag.ts';

/** The languages that have a tag of two letters (ISO 639-1). */
const twoLetters = new Set(
  (
    'aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da ' +
    'de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu ' +
    'hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la ' +
    'lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc ' +
    'oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st ' +
    'su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'
  ).split(' '),
);

/** Countries, tags of three letters, and names, for the languages that are meant. */
const meant: ReadonlyMap<string, string> = new Map(
  (
    'de:ger,deu,german,deutsch en:eng,english,us,gb fr:fre,fra,french,francais,français ' +
    'es:spa,spanish,espanol,español,mx it:ita,italian,italiano pt:por,portuguese,portugues,português ' +
    'nl:dut,nld,dutch,nederlands pl:pol,polish,polski uk:ukr,ukrainian,ua ar:ara,arabic ' +
    'ja:jpn,japanese,jp cs:cze,ces,czech,cz da:dan,danish,dansk,dk el:gre,ell,greek,gr ' +
    'sv:swe,swedish,svenska he:heb,hebrew,iw,il fa:per,fas,persian,farsi,ir ko:kor,korean ' +
    'ru:rus,russian tr:tur,turkish vi:vie,vietnamese,vn nb:nob,nor,norwegian fi:fin,finnish,suomi ' +
    'hu:hun,hungarian,magyar ro:rum,ron,romanian hi:hin,hindi id:ind,indonesian ' +
    'zh-Hant:chi,zho,chinese,taiwan,zh-tw,zh-hk,zh-mo zh-Hans:cn,zh-cn,zh-sg'
  )
    .split(' ')
    .flatMap((line) => {
      const [tag = '', words = ''] = line.split(':');
      return words.split(',').map((word) => [word, tag] as const);
    }),
);

/** Why something cannot be the tag of a translation, and what to write; null where it can. */
export function tagFault(tag: string): { readonly why: string; readonly instead: string } | null {
  const usual = inUsualCase(tag);
  const [language = '', ...rest] = usual.split('-');
  const region = meant.get(usual.toLowerCase());
  if (language === 'zh' && !rest.some((part) => part.length === 4))
    return {
      why: `\`${tag}\` does not say in which script Chinese is written.`,
      instead:
        region === undefined
          ? '`zh-Hant` (traditional) or `zh-Hans` (simplified)'
          : `\`${region}\``,
    };
  const isForm = formats['language-tag'].test(usual);
  if (
    isForm &&
    (twoLetters.has(language) || (language.length === 3 && meant.get(language) === undefined))
  )
    return tag === usual
      ? null
      : {
          why: `The tag of this language is written \`${usual}\` here, not \`${tag}\`.`,
          instead: `\`${usual}\``,
        };
  const near =
    meant.get(tag.toLowerCase()) ??
    meant.get(language) ??
    (tag.length > 3 ? nearest(tag, meant.keys()) : null);
  const found = near === null ? null : (meant.get(near) ?? near);
  return {
    why: `\`${tag.slice(0, 40)}\` is no tag of a language that is known.`,
    instead: found === null ? 'a tag such as `de`, `pt-BR` or `zh-Hant`' : `\`${found}\``,
  };
}

/**
 * The same of the language that a badge, an issuer or a person names: any case is understood there,
 * and a region says the script of Chinese as well.
 */
export function languageFault(tag: string): ReturnType<typeof tagFault> {
  const usual = inUsualCase(tag);
  return /^zh-(?:CN|HK|MO|SG|TW)$/.test(usual) ? null : tagFault(usual);
}
