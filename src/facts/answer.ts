/** Forms demand an answer; people who have none give a dash. */
const nothing =
  /^(?:n\.?\s?\/?\s?a\.?|none|no|nil|null|undefined|unknown|withheld|private|individual|personal|person|test|no website|no phone|no company|not yet|not applicable|not available|coming soon|keine?r?|kein|aucune?|ninguna?|nenhuma?|nessuna?|нет|yok|-+|_+|\.+|\/+|x+|0+|无|沒有|没有|个人|個人|なし|없음)$/i

/** What was answered, trimmed; `null` for nothing, one character, or a word that says that there is none. */
export function answerOrNull(given: string | undefined): string | null {
  const answer = given?.trim() ?? ''
  return answer.length < 2 || (answer.length <= 20 && nothing.test(answer)) ? null : answer
}
