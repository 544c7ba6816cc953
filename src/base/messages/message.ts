/** `{…}` in either is filled by `ServiceError`. */
export interface Message {
  readonly sentence: string
  readonly fix: string
}

/** `{…}` in either is filled by `doctorMessage`. */
export interface DoctorMessage {
  readonly sentence: string
  /** For what is not as it should be. */
  readonly fix?: string
}
