/** The devices the stand-in can be. */
export type Device = 'desktop' | 'tablet' | 'phone';

/** Restores: what kind of device this is, by width, instead of a fixed answer. */
export const Platform = {
  isDesktop: true,
  isMobile: false,
  isDesktopApp: true,
  isMobileApp: false,
  isIosApp: false,
  isAndroidApp: false,
  isPhone: false,
  isTablet: false,
  isMacOS: false,
  isWin: false,
  isLinux: true,
  isSafari: false,
  resourcePathPrefix: 'app://stand-in/',
};

/** Becomes that device: the Platform object and the body classes that themes and plugins read. */
export function becomeDevice(device: Device, body: HTMLElement): void {
  const mobile = device !== 'desktop';
  Platform.isMobile = Platform.isMobileApp = Platform.isAndroidApp = mobile;
  Platform.isDesktop = Platform.isDesktopApp = Platform.isLinux = !mobile;
  Platform.isPhone = device === 'phone';
  Platform.isTablet = device === 'tablet';
  body.classList.toggle('is-mobile', mobile);
  body.classList.toggle('is-phone', device === 'phone');
  body.classList.toggle('is-tablet', device === 'tablet');
}
