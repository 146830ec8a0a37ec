import type { SQSBatchItemFailure, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda/trigger/sqs'
import { type Assessment, createScorer, type Locale } from '../index'
import { judgeBy, refusalOf } from './judge'
import { type Fault, faultOf } from './log'
import { type HandlerOptions, readOptions } from './options'

/** Told of every message. What its sender wrote is never told. */
export interface SqsLogEntry {
  readonly messageId: string
  /** `held-back`: an earlier message of its group in a FIFO queue failed, and it must not overtake that one. */
  readonly outcome: 'delivered' | 'no-json' | 'no-inquiry' | 'not-scored' | 'delivery-failed' | 'held-back'
  readonly fault?: Fault
}

/** What the messages of a queue are judged by, and where assessments go. */
export interface SqsHandlerOptions extends Pick<HandlerOptions, 'policy' | 'rules' | 'lists' | 'scorer' | 'context'> {
  /** Language of the reasons; `en` by default. */
  readonly locale?: Locale
  /**
   * Takes an assessment where it is wanted: a CRM, a table, the next queue. A message whose delivery fails comes back, and SQS
   * delivers some messages twice: it should do no harm if called again with the same message.
   */
  readonly deliver: (assessment: Assessment, message: DeliveredMessage) => Promise<void> | void
  /** Told of every message, without the sender's words; nothing is logged by default. */
  readonly log?: (entry: SqsLogEntry) => void
}

/** The message that an assessment answers. */
export interface DeliveredMessage {
  readonly messageId: string
  /** As it was sent, unchecked. */
  readonly inquiry: unknown
  readonly record: SQSRecord
}

/** A Lambda function behind an SQS queue. */
export type SqsHandler = (event: SQSEvent) => Promise<SQSBatchResponse>

/**
 * Makes a Lambda handler for an SQS queue with `ReportBatchItemFailures`: a message is one inquiry as JSON, and only messages that
 * failed come back. What can never be scored comes back too, and so reaches the queue's dead-letter queue instead of being lost.
 * An inquiry that states no moment is judged at that of the message's sending: a second try answers alike.
 * @throws {HandlerOptionsError} @throws {PolicyError}
 */
export function createSqsHandler({ deliver, log = () => {}, ...options }: SqsHandlerOptions): SqsHandler {
  const { policy, rules, lists, context, locale } = readOptions(options)
  const judge = judgeBy(options.scorer ?? createScorer({ policy, rules, lists }), context)

  return async (event) => {
    const batchItemFailures: SQSBatchItemFailure[] = []
    const stoppedGroups = new Set<string>()
    for (const record of event.Records) {
      const group = groupOf(record)
      const entry = group !== null && stoppedGroups.has(group) ? heldBack(record) : await handle(record)
      if (entry.outcome !== 'delivered') {
        batchItemFailures.push({ itemIdentifier: record.messageId })
        if (group !== null) stoppedGroups.add(group)
      }
      try {
        log(entry)
      } catch {
        // A log that fails must not bring a message back.
      }
    }
    return { batchItemFailures }
  }

  async function handle(record: SQSRecord): Promise<SqsLogEntry> {
    const { messageId } = record
    let inquiry: unknown
    try {
      inquiry = JSON.parse(record.body)
    } catch {
      return { messageId, outcome: 'no-json' }
    }
    let assessment: Assessment
    try {
      assessment = judge(inquiry, locale, sentAt(record))
    } catch (error) {
      return refusalOf(error) ? { messageId, outcome: 'no-inquiry' } : { messageId, outcome: 'not-scored', fault: faultOf(error) }
    }
    try {
      await deliver(assessment, { messageId, inquiry, record })
      return { messageId, outcome: 'delivered' }
    } catch (error) {
      return { messageId, outcome: 'delivery-failed', fault: faultOf(error) }
    }
  }
}

function heldBack({ messageId }: SQSRecord): SqsLogEntry {
  return { messageId, outcome: 'held-back' }
}

/** Only messages of a FIFO queue have one. */
function groupOf({ eventSourceARN, attributes }: SQSRecord): string | null {
  return eventSourceARN.endsWith('.fifo') ? (attributes.MessageGroupId ?? '') : null
}

function sentAt({ attributes }: SQSRecord): string | null {
  const moment = new Date(Number(attributes.SentTimestamp))
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString()
}
