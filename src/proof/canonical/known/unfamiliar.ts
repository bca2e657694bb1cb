/** That a document has something in it which the short way to its canonical form does not know. */

/** Nothing is wrong with the document: the general way has to be taken. */
export class Unfamiliar extends Error {
  constructor(what: string) {
    super(what);
    this.name = 'Unfamiliar';
  }
}
