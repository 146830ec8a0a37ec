export { createLambdaHandler, type LambdaContext, type LambdaHttpEvent, type LambdaHttpHandler } from './lambda-http'
export { createSqsHandler, type DeliveredMessage, type SqsHandler, type SqsHandlerOptions, type SqsLogEntry } from './lambda-sqs'
export { type HandlerOptions, HandlerOptionsError, type OptionProblem } from './options'
export type { Fault, LogEntry } from './log'
