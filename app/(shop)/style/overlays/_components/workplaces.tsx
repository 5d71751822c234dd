import { Specimen, State } from '@/app/(shop)/style/_components/specimen'
import { LiveCommands } from '@/app/(shop)/style/overlays/_components/live-commands'
import {
  CategoryField,
  FieldInDialog,
  SpeciesField,
  TagsField,
} from '@/app/(shop)/style/overlays/_components/live-comboboxes'

export function Workplaces() {
  return (
    <>
      <Specimen
        rule="One or several of many, in the workplaces: over thirty, or more than anybody knows by heart. Under that a select does."
        title="Combobox"
      >
        <div className="grid w-full gap-6 tablet:grid-cols-2">
          <CategoryField />
          <SpeciesField />
          <TagsField />
          <div>
            <FieldInDialog />
          </div>
        </div>
      </Specimen>
      <Specimen
        rule="Goes anywhere and does anything by its name. In every workplace, on every page."
        title="Command menu"
      >
        <State name="Ctrl K, or the button">
          <LiveCommands />
        </State>
      </Specimen>
    </>
  )
}
