import { expectNothingWrong } from './accessibility-scenes';

expectNothingWrong('phone', { layout: 'phone' }, ['light']);
