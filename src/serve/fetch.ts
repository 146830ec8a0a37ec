export { createHandler, type Handler } from './handler'
export { type HandlerOptions, HandlerOptionsError, type OptionProblem } from './options'
export type { Fault, LogEntry } from './log'
export type { ProblemCode, ProblemDetails } from './problem-details'
