import { minify } from 'terser';
import { withLazyPatterns } from './lazy-patterns.mjs';

/**
 * Code as it is shipped: with lazy patterns, and made smaller once more, since each start of the app
 * reads all of it. Signs beyond ASCII are escaped: a text that has none is read in half the memory.
 *
 * @param {string} code
 * @returns {Promise<string>}
 */
export async function shippedCode(code) {
  const { code: small } = await minify(await withLazyPatterns(code), {
    ecma: 2020,
    toplevel: true,
    // An engine reads a method of an object faster than an arrow function under a name. That one
    // could be called with `new` and the other not is all that is unsafe; nobody here does so.
    compress: { ecma: 2020, passes: 2, unsafe_methods: true, arrows: false },
    format: { ascii_only: true },
  });
  return small;
}
