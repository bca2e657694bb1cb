/** Published paths of the help pages, which the engine owns. */

export const helpPage = 'help/';
