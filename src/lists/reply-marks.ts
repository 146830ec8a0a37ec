/**
 * What mail programs put before the subject of an answer and of a message passed on, folded, without the colon.
 * `ref` is left out: people write it for a reference number.
 *
 * Source: own list, written by hand from own knowledge of the programs' translations
 * Licence: MIT, the project's own
 * Date: 2026-11-22
 * Count: 35 of answers, 24 of messages passed on
 */

/** Before the subject of an answer. */
export const replyMarks: ReadonlySet<string> = new Set(
  're reply aw antw antwort sv vs odp va ynt rv rif r res resp rep απ σχετ ответ отв відп 回复 答复 回覆 答覆 回信 返信 回 회신 답장 ตอบ תשובה השב رد پاسخ'.split(' '),
)

/** Before the subject of a message passed on. */
export const forwardMarks: ReadonlySet<string> = new Set(
  'fw fwd wg tr vb vl i enc doorst pd tovabbitas ilt iletilen πρθ пересл 转发 轉寄 转寄 轉發 転送 전달 ส่งต่อ הועבר إعادة'.split(' '),
)
