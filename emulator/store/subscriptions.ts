import { DAY } from './dates.js'
import type { StoredSample, Subscription } from './samples.js'

const YEAR = 365 * DAY

/** Returns the sample with a subscription that lasts a year. Renews an active one. */
export function withSubscription(sample: StoredSample, date: Date): StoredSample {
  const { subscriptions = [] } = sample
  const to = new Date(date.getTime() + YEAR)
  const active = subscriptions.find(subscription => isActive(subscription, date))
  const others = subscriptions.filter(subscription => subscription !== active)
  const renewed = { from: active?.from ?? date, to }
  return { ...sample, subscribed: true, subscriptions: [...others, renewed] }
}

/** Returns the sample with its subscription ended at this date. */
export function withoutSubscription(sample: StoredSample, date: Date): StoredSample {
  const { subscriptions } = sample
  if (subscriptions === undefined) return { ...sample, subscribed: false }
  const ended = subscriptions.map(subscription =>
    isActive(subscription, date) ? { ...subscription, to: date } : subscription
  )
  return { ...sample, subscribed: false, subscriptions: ended }
}

/** Returns whether the account is subscribed to changes of the sample at this date. */
export function isSubscribed({ subscriptions = [] }: StoredSample, date: Date): boolean {
  return subscriptions.some(subscription => isActive(subscription, date))
}

function isActive({ from, to }: Subscription, date: Date): boolean {
  return from <= date && date < to
}
