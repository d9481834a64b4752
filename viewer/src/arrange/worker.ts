/** The entry of the worker where it has a file of its own. */
import { answerRequests } from './answer.ts'

answerRequests()
