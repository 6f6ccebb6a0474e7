/*
 * What a ledger keeps alive is a good part of what opening it costs, for V8 copies it twice while it is young. So of what
 * one event says like the one before there is one object for both. None of it may be changed in place.
 */

/** A text, or the last one where that says the same. */
export function lastText(): (text: string) => string {
  let last = '';
  return (text) => {
    if (text !== last) last = text;
    return last;
  };
}

/** A list, or the last one where that has the same parts; without the room that `push` makes for more. */
export function lastList<T>(): (list: readonly T[]) => T[] {
  let last: T[] = [];
  return (list) => {
    let same = list.length === last.length;
    for (let i = 0; same && i < list.length; i++) same = list[i] === last[i];
    if (!same) last = list.slice();
    return last;
  };
}
