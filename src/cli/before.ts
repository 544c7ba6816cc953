import { makeRoomForLookups } from '../lookups.ts'
import { silence } from '../silence.ts'

silence(process)
makeRoomForLookups(process)
