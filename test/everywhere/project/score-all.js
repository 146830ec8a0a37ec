/**
 * Runs in every runtime under test, so it is plain JavaScript that uses nothing of any of them: one line an item with the assessment
 * in both locales and its explanations, or the error that scoring it throws.
 *
 * @param {typeof import('../../../src/index')} library
 * @param {readonly import('../items').Item[]} items
 */
export function scoreAll({ createScorer, explain, locales }, items) {
  const scorer = createScorer()
  const answer = ({ inquiry, context }, locale) => {
    try {
      const assessment = scorer.score(inquiry, context, { locale })
      return [assessment, explain(assessment, locale)]
    } catch (error) {
      return { name: error.name, code: error.code, path: error.path, message: error.message }
    }
  }
  return items.map((item) => JSON.stringify(locales.map((locale) => answer(item, locale)))).join('\n')
}
