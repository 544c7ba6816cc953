/**
 * For tests whose times are those of the machine: a busy one breaks limits that hold on an idle one.
 * @param check gets one, and on failure two, four and so on: it multiplies all its times by that, so that what fails
 * whatever the times are fails here
 */
export async function inGrowingTimes(check: (times: number) => Promise<void>, most = 16): Promise<void> {
  for (let times = 1; times < most; times *= 2)
    try {
      return await check(times)
    } catch {}
  await check(most)
}
