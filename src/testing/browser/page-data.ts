/** Judges what a page says of itself to programs: schema.org in its data block, and Open Graph. */

/** The properties that we use of each type of schema.org, all of which it has (schema.org, 29.0). */
const known: Readonly<Record<string, string>> = {
  EducationalOccupationalCredential:
    'name description url image inLanguage dateCreated expires validFor credentialCategory recognizedBy competencyRequired',
  Organization: 'name url logo description email sameAs hasCredential',
  Person: 'name url sameAs hasCredential',
  ProfilePage: 'url mainEntity',
  DefinedTerm: 'name url termCode inDefinedTermSet',
  DefinedTermSet: 'name',
  ImageObject: 'contentUrl license',
};
const addresses = /^(?:url|logo|image|sameAs|license|contentUrl|@id)$/;

/** What is wrong in the data blocks and the previews of a page, one line each. */
export const dataFaults = (path: string, html: string): readonly string[] =>
  [...schemaFaults(html), ...previewFaults(html)].map((fault) => `${path}: ${fault}`);

function schemaFaults(html: string): readonly string[] {
  const blocks = html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g);
  return [...blocks].flatMap(([, text]) => {
    const data = JSON.parse(text!) as Record<string, unknown>;
    const { '@context': context, '@graph': graph, ...one } = data;
    const things = Array.isArray(graph) ? graph : [one];
    return [
      ...(context === 'https://schema.org' ? [] : ['no context of schema.org']),
      ...things.flatMap((thing) => valueFaults('@graph', thing)),
    ];
  });
}

function valueFaults(name: string, value: unknown): readonly string[] {
  if (Array.isArray(value))
    return value.length === 0
      ? [`${name} is an empty list`]
      : value.flatMap((each) => valueFaults(name, each));
  if (typeof value === 'object' && value !== null) return thingFaults(name, Object.entries(value));
  if (typeof value !== 'string' || value.trim() === '') return [`${name} says nothing`];
  if (addresses.test(name) && !/^https:\/\/\S+$/.test(value)) return [`${name} is no address`];
  return /^(?:dateCreated|expires)$/.test(name) && Number.isNaN(Date.parse(value))
    ? [`${name} is no day`]
    : [];
}

function thingFaults(name: string, entries: readonly (readonly [string, unknown])[]) {
  const type = entries.find(([key]) => key === '@type')?.[1];
  // A reference names what is described elsewhere.
  if (type === undefined)
    return entries.map(([key]) => key).join() === '@id' ? [] : [`${name} has no type`];
  const properties = known[String(type)]?.split(' ');
  if (properties === undefined) return [`${name} is of an unknown type, ${String(type)}`];
  return entries
    .filter(([key]) => key !== '@type')
    .flatMap(([key, value]): readonly string[] =>
      key === '@id' || properties.includes(key)
        ? valueFaults(key, value)
        : [`${key} is no property of ${String(type)}`],
    );
}

const asked: readonly (readonly [string, RegExp])[] = [
  ['og:type', /^(?:website|article|profile)$/],
  ['og:locale', /^[a-z]{2,3}_[A-Z]{2}$/],
  ['og:site_name', /\S/],
  ['og:title', /\S/],
  ['og:description', /\S/],
  ['og:url', /^https:\/\/\S+$/],
  ['og:image', /^https:\/\/\S+\.card\.png$/],
  ['og:image:width', /^1200$/],
  ['og:image:height', /^630$/],
  ['og:image:alt', /\S/],
  ['twitter:card', /^summary_large_image$/],
];

function previewFaults(html: string): readonly string[] {
  return asked.flatMap(([name, shape]) => {
    const values = [
      ...html.matchAll(new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`, 'g')),
    ].map(([, value]) => value!);
    return values.length === 1 && shape.test(values[0]!)
      ? []
      : [`${name} is ${values.join(' and ') || 'missing'}`];
  });
}
