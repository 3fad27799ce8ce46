import { Platform } from 'obsidian';

/** A file that leaves the vault: what it is called, what it says, and of which kind that is. */
export interface FileToHandOver {
  readonly name: string;
  readonly text: string;
  /** Its media type, such as `text/calendar`. */
  readonly type: string;
}

/**
 * How this device hands over a file: a desktop saves it where downloads go, and a phone shares it where
 * its web view can share just this; null where neither can be done.
 */
export function wayOut(win: Window, file: FileToHandOver): 'save' | 'share' | null {
  if (Platform.isDesktop) return 'save';
  const { navigator } = win;
  // Web views of Android have neither of the two.
  const canShare = 'canShare' in navigator && 'share' in navigator;
  return canShare && navigator.canShare({ files: [asFile(file)] }) ? 'share' : null;
}

/** Milliseconds after which a file that was begun to be saved is read. */
const UNTIL_READ = 60_000;

/** Saves a file as a browser does, from the window that the user is at. */
export function saveFile(doc: Document, file: FileToHandOver): void {
  const href = URL.createObjectURL(asFile(file));
  const link = doc.body.createEl('a', { attr: { href, download: file.name } });
  link.click();
  link.remove();
  doc.win.setTimeout(() => URL.revokeObjectURL(href), UNTIL_READ);
}

/** Lets the user share a file; false where they leave. It has to be asked for right at a press. */
export async function shareFile(win: Window, file: FileToHandOver): Promise<boolean> {
  try {
    await win.navigator.share({ files: [asFile(file)] });
    return true;
  } catch (error) {
    if (isLeaving(error)) return false;
    throw error;
  }
}

/** Whether the user left, and nothing failed: an error of a window of its own is none of this one's. */
function isLeaving(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'name' in error && error.name === 'AbortError'
  );
}

function asFile({ name, text, type }: FileToHandOver): File {
  return new File([text], name, { type });
}
