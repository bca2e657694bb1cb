/**
 * Reads an `.all-contributorsrc`: its people and settings, or every reason why it cannot be
 * understood.
 */

import type { Problem } from '../../community/problem.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../proof/json.ts';
import { JsonError, type JsonPlace, parseJsonWithPlaces } from '../../proof/strict-json.ts';
import { holdsEmail, quoted } from './clean-text.ts';
import { type CodeHost, defaultHosts, type Project } from './code-host.ts';
import { presentKeyword } from './contribution-kinds.ts';
import { jsonSlip } from '../../community/text/json-slip.ts';
import { lineFinder } from '../../community/text/place.ts';
import { type Complain, type Person, readPeople } from './people.ts';

/** What the file's `types` option says about a kind. */
interface DescribedKind {
  readonly description: string | null;
  readonly link: string | null;
}

export interface ContributorsFile {
  readonly host: CodeHost;
  /** Null where the file does not name its repository: then there is nothing to link to. */
  readonly project: Project | null;
  /** What it calls the project where that is a title, and no name in an address; else null. */
  readonly title: string | null;
  readonly described: ReadonlyMap<string, DescribedKind>;
  readonly people: readonly Person[];
  /** A problem at an entry of the list. */
  readonly problemAt: (person: Person, message: string, remedy: string) => Problem;
}

/** `file` is null exactly when there are `problems`; `bad`: the entries that `people` lacks. */
interface ContributorsReading {
  readonly file: ContributorsFile | null;
  readonly problems: readonly Problem[];
  readonly bad: readonly Problem[];
}

/** 10,000 people take about 3 MB. */
const largest = 16 * 1024 * 1024;

type ComplainAt = (offset: number, rule: string, message: string, remedy: string) => void;

/** The file's content. Never throws at bad text. */
export function readContributorsFile(text: string, path: string): ContributorsReading {
  const [problems, bad]: [Problem[], Problem[]] = [[], []];
  const findLine = lineFinder(text);
  const into =
    (list: Problem[]): ComplainAt =>
    (offset, rule, message, remedy) => {
      list.push({ rule, path, ...findLine(offset), message, remedy });
    };
  const read = readJson(text, into(problems));
  if (read === null) return { file: null, problems, bad };
  const { value, place } = read;
  const complainInto =
    (list: Problem[]): Complain =>
    (at, ...words) =>
      into(list)(at.offset, ...words);
  const file = readFile(value, place, complainInto(problems), complainInto(bad));
  const problemAt: ContributorsFile['problemAt'] = ({ at }, message, remedy) => ({
    rule: 'import-person',
    path,
    ...findLine(at.offset),
    message,
    remedy,
  });
  return {
    file: problems.length === 0 && file !== null ? { ...file, problemAt } : null,
    problems,
    bad,
  };
}

function readJson(
  text: string,
  complainAt: ComplainAt,
): ReturnType<typeof parseJsonWithPlaces> | null {
  const other = /^\s*$/.test(text)
    ? 'The file is empty.'
    : /^\s*<(?:!doctype|html)/i.test(text)
      ? 'This is a web page, not the file itself.'
      : null;
  if (other !== null) {
    const remedy = 'Give the .all-contributorsrc file as it lies in the project’s repository.';
    complainAt(0, 'import-json', other, remedy);
    return null;
  }
  try {
    return parseJsonWithPlaces(text, { maxBytes: largest });
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const slip = error.code === 'syntax' ? jsonSlip(text, error.offset) : null;
    if (slip !== null) {
      complainAt(slip.offset, 'import-json', slip.message, slip.remedy);
      return null;
    }
    const remedy = 'Give the .all-contributorsrc file of the project: JSON, at most 16 MB.';
    const rule = error.code === 'size' ? 'import-size' : 'import-json';
    complainAt(error.offset, rule, `This is not JSON as it should be: ${error.message}`, remedy);
    return null;
  }
}

function readFile(
  value: JsonValue,
  at: JsonPlace,
  complain: Complain,
  complainOfEntry: Complain,
): Omit<ContributorsFile, 'problemAt'> | null {
  if (!isJsonObject(value)) {
    complain(
      at,
      'import-shape',
      'The file is not a JSON object.',
      'Give an .all-contributorsrc file: { "contributors": [ … ] }.',
    );
    return null;
  }
  const host = readHost(value, at, complain);
  const title = titleIn(value);
  const project = title === null ? readProject(value, at, complain) : null;
  const described = readDescribed(value, at, complain);
  const place = at.keys.get('contributors') ?? at;
  if (!Array.isArray(value['contributors']))
    complain(
      place,
      'import-shape',
      'There is no list of contributors.',
      'Write "contributors": [ … ] with one object for each person.',
    );
  const people = readPeople(value['contributors'], place, complainOfEntry);
  return { host, project, title, described, people };
}

function readHost(file: JsonObject, at: JsonPlace, complain: Complain): CodeHost {
  const kind = file['repoType'] ?? 'github';
  if (kind !== 'github' && kind !== 'gitlab') {
    complain(
      at.keys.get('repoType') ?? at,
      'import-host',
      'The repoType is neither "github" nor "gitlab".',
      'Write one of the two, as the format defines.',
    );
    return { kind: 'github', address: defaultHosts.github };
  }
  const written = file['repoHost'] ?? defaultHosts[kind];
  const address =
    typeof written === 'string' ? URL.parse(written === '' ? defaultHosts[kind] : written) : null;
  const plain =
    address !== null && address.username + address.password + address.search + address.hash === '';
  if (address?.protocol !== 'https:' || !plain || holdsEmail(address.href)) {
    complain(
      at.keys.get('repoHost') ?? at,
      'import-host',
      'The repoHost is not an https address.',
      `Write it like "${defaultHosts[kind]}", or leave it out.`,
    );
    return { kind, address: defaultHosts[kind] };
  }
  return { kind, address: address.href.replace(/\/+$/, '') };
}

function readProject(file: JsonObject, at: JsonPlace, complain: Complain): Project | null {
  const written = { owner: file['projectOwner'] ?? '', name: file['projectName'] ?? '' };
  if (written.owner === '' || written.name === '') return null;
  const owner = projectPart(written.owner, /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/);
  const name = projectPart(written.name, /^\.?[\w-][\w.-]*$/);
  if (owner !== null && name !== null) return { owner, name };
  const key = owner === null ? 'projectOwner' : 'projectName';
  complain(
    at.keys.get(key) ?? at,
    'import-shape',
    `The ${key} is not a name as code hosts have them.`,
    'Write it with letters, digits, "-", "_" and "." only.',
  );
  return null;
}

/** Words as people write them: nothing is linked by them, and they lead nowhere. */
function titleIn({ projectOwner, projectName }: JsonObject): string | null {
  const words = [projectOwner, projectName].filter((one) => typeof one === 'string');
  const isPlain = words.every((one) => /^[\p{L}\p{N}][\p{L}\p{N} .,&'_-]{0,199}$/u.test(one));
  return isPlain ? (words.find((one) => /[ ,&']/.test(one)) ?? null) : null;
}

function projectPart(value: JsonValue, grammar: RegExp): string | null {
  return typeof value === 'string' && value.length <= 200 && grammar.test(value) ? value : null;
}

function readDescribed(
  file: JsonObject,
  at: JsonPlace,
  complain: Complain,
): Map<string, DescribedKind> {
  const described = new Map<string, DescribedKind>();
  const types = file['types'] ?? {};
  const place = at.keys.get('types') ?? at;
  if (!isJsonObject(types)) {
    complain(
      place,
      'import-shape',
      'The option "types" is not an object.',
      'Write { "kind": { "symbol": "…", "description": "…" } }.',
    );
    return described;
  }
  for (const [keyword, value] of Object.entries(types)) {
    if (!isJsonObject(value)) {
      complain(
        place.keys.get(keyword) ?? place,
        'import-shape',
        `The kind ${quoted(keyword)} in "types" is not an object.`,
        'Write { "symbol": "…", "description": "…" }.',
      );
      continue;
    }
    const { description, link } = value;
    described.set(presentKeyword(keyword), {
      description: typeof description === 'string' ? description : null,
      link: typeof link === 'string' ? link : null,
    });
  }
  return described;
}
