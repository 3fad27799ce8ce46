import { expectNothingWrong } from './accessibility-scenes';

expectNothingWrong('desktop', {}, ['light', 'dark']);
