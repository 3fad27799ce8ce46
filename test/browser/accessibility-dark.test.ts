import { expectNothingWrong } from './accessibility-scenes';

expectNothingWrong('dark', { theme: 'dark' });
