import { moment } from 'obsidian';
import 'moment/locale/de';
import 'moment/locale/es';
import 'moment/locale/fr';
import 'moment/locale/pt-br';
import 'moment/locale/zh-cn';

// The app's moment knows the languages of the app. Each of these makes itself the one of all texts.
moment.locale('en');
