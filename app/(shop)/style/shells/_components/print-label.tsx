/** The shape of a parcel label; the carrier's own comes in its place. */
export function PrintLabel() {
  return (
    <div className="border-ink grid min-h-[5.6in] grid-rows-[auto_auto_1fr_auto] border-2">
      <p className="flex items-end justify-between gap-3 p-3 text-[13px] leading-tight">
        <span>
          Fernhill Nursery
          <br />
          42 Warren Street
          <br />
          Hudson, NY 12534
        </span>
        <b className="figures text-right font-semibold">
          4.2 lb
          <br />1 of 1
        </b>
      </p>
      <p className="border-ink border-y-2 px-3 py-2 text-xl font-semibold">UPS Ground</p>
      <p className="self-center p-4 text-lg leading-snug">
        <span className="text-[13px]">Ship to</span>
        <br />
        <b className="font-semibold">Daniela Reyes</b>
        <br />
        418 5th Avenue, Apt 3R
        <br />
        Brooklyn, NY 11215
      </p>
      <div className="border-ink border-t-2 p-3">
        <svg aria-hidden="true" className="h-20 w-full" preserveAspectRatio="none" viewBox="0 0 190 40">
          <path d={bars} fill="currentColor" />
        </svg>
        <p className="figures mt-2 text-center text-[13px]">1Z 999 AA1 01 2345 6784</p>
      </div>
    </div>
  )
}

/** Bars that look like a code and say nothing. */
const bars = Array.from(
  { length: 63 },
  (_, index) => `M${index * 3} 0h${1 + ((index * 5) % 7) / 4}v40h-${1 + ((index * 5) % 7) / 4}Z`,
).join('')
