/**
 * Frameworks as JSON: CASE 1.0 and 1.1 (1EdTech), CTDL-ASN (Credential Engine), rich skill
 * descriptors (OSMT), and what the interface of ESCO answers.
 */

import { isJsonObject, type JsonObject, type JsonValue } from '../../../proof/json.ts';
import type { RawEntry } from './found.ts';

/** The entries of a document, and what the framework is called there. */
export interface RawFramework {
  readonly name: string;
  readonly entries: readonly RawEntry[];
}

/** Null for a document of another kind. */
export function frameworkIn(document: JsonValue): RawFramework | null {
  const readers = [casePackage, graph, richSkills, esco];
  for (const read of readers) {
    const found = read(document);
    if (found !== null && found.entries.length > 0) return found;
  }
  return null;
}

const text = (value: JsonValue | undefined): string => (typeof value === 'string' ? value : '');
const objects = (value: JsonValue | undefined): readonly JsonObject[] =>
  [value ?? []].flat().filter(isJsonObject);

/** CASE, section "CFPackage": `CFItems`, with the `CFDocument` that they are of. */
function casePackage(document: JsonValue): RawFramework | null {
  if (!isJsonObject(document) || document['CFItems'] === undefined) return null;
  const about = objects(document['CFDocument'])[0] ?? {};
  return {
    name: text(about['title']),
    entries: objects(document['CFItems']).map((item) => {
      const [short, full] = [text(item['abbreviatedStatement']), text(item['fullStatement'])];
      return {
        code: text(item['humanCodingScheme']) || text(item['identifier']),
        url: text(item['uri']),
        type: 'CFItem',
        labels: [
          {
            language: text(item['language']) || text(about['language']),
            name: short || full,
            description: short === '' ? text(item['notes']) : full,
          },
        ],
      };
    }),
  };
}

/** CTDL-ASN as JSON-LD: competencies in `@graph`, texts by language. */
function graph(document: JsonValue): RawFramework | null {
  if (!isJsonObject(document) || document['@graph'] === undefined) return null;
  const nodes = objects(document['@graph']);
  const ofType = (type: string): readonly JsonObject[] =>
    nodes.filter((node) => [node['@type'] ?? []].flat().includes(type));
  const [framework] = ofType('ceasn:CompetencyFramework');
  return {
    name: byLanguage(framework?.['ceasn:name'])[0]?.[1] ?? '',
    entries: ofType('ceasn:Competency').map((node) => {
      const names = byLanguage(node['ceasn:competencyLabel'] ?? node['ceasn:competencyText']);
      const says = new Map(byLanguage(node['ceasn:competencyText']));
      return {
        code: text(node['ceasn:codedNotation']) || text(node['ceterms:ctid']),
        url: text(node['@id']),
        type: 'ceasn:Competency',
        labels: names.map(([language, name]) => ({
          ...{ language, name },
          description: says.get(language) ?? '',
        })),
      };
    }),
  };
}

/** Rich skill descriptors: one, a list, or a collection with `skills`. */
function richSkills(document: JsonValue): RawFramework | null {
  const collection = isJsonObject(document) && document['skills'] !== undefined ? document : null;
  const skills = objects(collection?.['skills'] ?? document).filter(
    (skill) => text(skill['skillName']) !== '',
  );
  return {
    name: text(collection?.['name']),
    entries: skills.map((skill) => ({
      code: text(skill['uuid']),
      url: text(skill['id']) || text(skill['canonicalUrl']),
      type: 'ext:RSD',
      labels: [
        {
          language: '',
          name: text(skill['skillName']),
          description: text(skill['skillStatement']),
        },
      ],
    })),
  };
}

/** ESCO: a resource, a list of them, or `_embedded` by address; labels by language. */
function esco(document: JsonValue): RawFramework | null {
  const embedded = isJsonObject(document) ? document['_embedded'] : undefined;
  const all = isJsonObject(embedded) ? Object.values(embedded).flat() : document;
  const resources = objects(all).filter((one) => isJsonObject(one['preferredLabel']));
  return {
    name: 'ESCO',
    entries: resources.map((one) => {
      const says = new Map(byLanguage(one['description']));
      const url = text(one['uri']);
      return {
        code: text(one['code']),
        url,
        type: escoType(url),
        labels: byLanguage(one['preferredLabel']).map(([language, name]) => ({
          ...{ language, name },
          description: says.get(language) ?? '',
        })),
      };
    }),
  };
}

/** What an entry of ESCO is, by its address. */
export const escoType = (url: string): string =>
  /\/esco\/skill\//.test(url)
    ? 'ext:ESCO.Skill'
    : /\/esco\/occupation\//.test(url)
      ? 'ext:ESCO.Occupation'
      : '';

/** A text, or texts by language, some of them inside an object with `literal`. */
function byLanguage(value: JsonValue | undefined): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [['', value]];
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([language, said]) => {
    const word = isJsonObject(said) ? text(said['literal']) : text([said].flat()[0]);
    return word === '' ? [] : [[language, word] as const];
  });
}
