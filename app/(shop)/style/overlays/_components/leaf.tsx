import { Icon } from '@/components/ui/icon'

/** Where a picture of a plant would be. */
export function Leaf() {
  return (
    <span className="bg-leaf text-leaf-ink grid place-items-center">
      <Icon name="sprout" />
    </span>
  )
}
