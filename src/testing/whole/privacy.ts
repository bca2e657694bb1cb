/**
 * What no file may hold: somebody's e-mail address, a path of somebody's machine, the host of
 * somebody's registry.
 */

const emailAddress = /[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}/g;

/** The e-mail addresses in a text, without those that are allowed. */
export function emailAddressesIn(text: string, allowed: readonly string[]): readonly string[] {
  return [...text.matchAll(emailAddress)]
    .map((match) => match[0])
    .filter((address) => !allowed.includes(address));
}

/** Absolute paths as people's machines have them, and hosts of package registries. */
const machinePath =
  /(?<![\w.:/>}*-])\/(?:work|farm|root|home|Users|tmp|mnt|builds)\/[\w.-]+|[A-Z]:\\Users\\/g;
const registryHost = /\b(?:registry|npm|packages|artifactory|nexus)\.[a-z0-9-]+\.[a-z]{2,}\b/g;

/** The places in a text that only make sense on one machine. */
export function machineTracesIn(text: string): readonly string[] {
  return [...text.matchAll(machinePath), ...text.matchAll(registryHost)].map((match) => match[0]);
}
