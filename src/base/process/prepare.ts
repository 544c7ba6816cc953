import { silence } from './debug-switches.ts'
import { makeRoomForLookups } from './dns-threads.ts'

silence(process)
makeRoomForLookups(process)
