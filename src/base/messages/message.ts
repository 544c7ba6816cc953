/** `ServiceError` fills `{…}` in both texts. */
export interface Message {
  readonly sentence: string
  readonly fix: string
}

/** `doctorMessage` fills `{…}` in both texts. */
export interface DoctorMessage {
  readonly sentence: string
  /** What to do; only for a finding that needs a change. */
  readonly fix?: string
}
