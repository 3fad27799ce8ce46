/** Throws: what the stand-in does not model must never pass silently. */
export function notModelled(what: string): never {
  throw new Error(`not modelled by the stand-in: ${what}`);
}

/** Names that engines, test runners and promises ask any object for. */
const askedByMachinery = new Set([
  'then',
  'toJSON',
  'constructor',
  'nodeType',
  'tagName',
  '$$typeof',
  'asymmetricMatch',
  'nodeName',
  'window',
  'self',
  'length',
  'hasAttribute',
  '_isMockFunction',
  '@@__IMMUTABLE_ITERABLE__@@',
  '@@__IMMUTABLE_RECORD__@@',
]);

/**
 * The object itself, except that reading a member it does not have throws. Asking with `in` is
 * still answered honestly, since that is how plugins look for a feature.
 */
export function strict<T extends object>(target: T, name: string): T {
  return new Proxy(target, {
    get(object, key, receiver): unknown {
      if (typeof key === 'string' && !(key in object) && !askedByMachinery.has(key)) {
        notModelled(`${name}.${key}`);
      }
      return Reflect.get(object, key, receiver);
    },
  });
}
