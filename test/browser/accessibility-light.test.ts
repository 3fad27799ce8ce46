import { expectNothingWrong } from './accessibility-scenes';

expectNothingWrong('light', { theme: 'light' });
