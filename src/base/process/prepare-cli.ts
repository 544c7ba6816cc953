import { silenceDebugLogs } from './debug-switches.ts'
import { raiseDnsThreads } from './dns-threads.ts'

silenceDebugLogs(process)
raiseDnsThreads(process)
