import type { MakeFeature } from '../../app/feature';
import { texts } from '../../vault/texts';
import { TemplateCreator } from './template-creator';

/** The built-in templates as notes to edit. */
export const templatesFeature: MakeFeature = (host) => {
  const creator = new TemplateCreator(host);
  return {
    commands: [
      {
        id: 'create-templates',
        name: texts.templates.create,
        callback: () => creator.create(),
      },
    ],
  };
};
