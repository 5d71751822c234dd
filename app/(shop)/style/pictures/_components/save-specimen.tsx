import { Icon } from '@/components/ui/icon'

/** Stands where the save button will: 40 px, round because it is pressed, clay once it is saved. */
export function SaveSpecimen({ name, saved = false }: { name: string; saved?: boolean }) {
  return (
    <button
      aria-label={`Save ${name}`}
      aria-pressed={saved}
      className="bg-raised grid size-10 place-items-center rounded-full"
      type="button"
    >
      <Icon className={saved ? 'icon-filled text-clay size-5' : 'size-5'} name="heart" />
    </button>
  )
}
