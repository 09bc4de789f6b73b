/** Whether an HTTP status says that what was sent is taken: any 2xx. @param status null when none came */
export function isSuccess(status: number | null): boolean {
  return status !== null && status >= 200 && status < 300;
}
