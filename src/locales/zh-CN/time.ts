import type { timeRules } from '../../rules/time'
import type { SentencesOf } from '../sentence'

export const time = {
  'time.clock-wrong': '按邮件自带日期推算，路上走了 {hours} 小时：对方的时钟或日期不对。',
  'time.night': '发送时对方当地（{zone}）是深夜 {time}。',
  'time.weekend': '发送时对方当地（{zone}）正值周末，时间是 {time}。',
  'time.working-hours': '发送时对方当地（{zone}）是工作日 {time}，正值上班时间。',
} as const satisfies SentencesOf<typeof timeRules>
