// They say nothing of their types, and give nothing.
declare module 'moment/locale/*';
