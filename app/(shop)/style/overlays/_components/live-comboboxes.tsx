'use client'

import { useState } from 'react'
import { Field } from '@/components/forms/field'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { Choice } from '@/components/ui/workplace/choices'
import { Combobox } from '@/components/ui/workplace/combobox'
import { MultiCombobox } from '@/components/ui/workplace/multi-combobox'

const categories: Choice[] = [
  ['ferns', 'Ferns', 'Plants, Houseplants'],
  ['palms', 'Palms', 'Plants, Houseplants'],
  ['orchids', 'Orchids', 'Plants, Houseplants'],
  ['cacti', 'Cacti & succulents', 'Plants, Houseplants'],
  ['bulbs', 'Bulbs', 'Plants, Garden'],
  ['bouquets', 'Bouquets', 'Flowers'],
  ['pots', 'Pots', 'Pots & vases'],
].map(([id = '', label = '', detail]) => ({ id, label, detail }))

const species: Choice[] = ['Monstera deliciosa', 'Monstera adansonii', 'Nephrolepis exaltata'].map(
  (label) => ({
    id: label,
    label,
  }),
)

async function findSpecies(text: string): Promise<Choice[]> {
  await new Promise((resolve) => setTimeout(resolve, 300))
  return species.filter(({ label }) => label.toLowerCase().includes(text.toLowerCase()))
}

const tags = ['pet-safe', 'low light', 'gift', 'rare'].map((label) => ({ id: label, label }))

export function CategoryField() {
  return (
    <Field hint="Where shoppers find it" label="Category" name="category">
      {({ defaultValue: _, ...control }) => (
        <Combobox {...control} choices={categories} initial={categories[0]} placeholder="Type to find one" />
      )}
    </Field>
  )
}

export function SpeciesField() {
  return (
    <Field hint="Asked of the species table as you type" label="Species" name="species" optional>
      {({ defaultValue: _, ...control }) => (
        <Combobox {...control} placeholder="Botanical or common name" search={findSpecies} />
      )}
    </Field>
  )
}

export function TagsField() {
  return (
    <Field hint="A word that is not there yet is added" label="Tags" name="tags" optional>
      {({ defaultValue: _, ...control }) => (
        <MultiCombobox
          {...control}
          choices={tags}
          create={(label) => ({ id: label, label })}
          initial={tags.slice(0, 2)}
          placeholder="gift, rare, …"
        />
      )}
    </Field>
  )
}

export function FieldInDialog() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>Move 12 products</Button>
      <Dialog
        footer={
          <Button data-close look="solid">
            Move them
          </Button>
        }
        onClose={() => setOpen(false)}
        open={open}
        title="Move 12 products"
      >
        <Field label="New category" name="target">
          {({ defaultValue: _, ...control }) => <Combobox {...control} choices={categories} />}
        </Field>
      </Dialog>
    </>
  )
}
