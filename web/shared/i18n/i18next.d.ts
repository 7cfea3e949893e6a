import type common from './locales/en/common.json';
import type problems from './locales/en/problems.json';
import type solve from './locales/en/solve.json';

/** Makes a key that no catalogue has a compile error. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: { common: typeof common; problems: typeof problems; solve: typeof solve };
  }
}
