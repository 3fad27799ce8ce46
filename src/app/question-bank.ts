import type { QuestionTopic } from '../core/interview/question-bank';
import { joinQuestionBanks, readQuestionBank } from '../core/interview/read-question-bank';
import type { TemplatesFolder } from '../vault/templates-folder';

/** The question bank as the templates have it, those of the user's joined, with its placeholders in it. */
export async function questionBank(templates: TemplatesFolder): Promise<readonly QuestionTopic[]> {
  const banks = await templates.of('questions');
  return joinQuestionBanks(banks.map(({ body, name }) => readQuestionBank(body, name)));
}
