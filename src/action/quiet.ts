import { silence } from '../silence.ts'

silence(process)
