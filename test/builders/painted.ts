/**
 * Resolves once the page was painted as it stands, and lists have drawn the lines around those in sight,
 * which come after.
 */
export async function painted(): Promise<void> {
  await new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
