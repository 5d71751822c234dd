import { Specimen, State } from '@/app/(shop)/style/_components/specimen'
import { FieldGrid } from '@/app/(shop)/style/controls/_components/field-grid'
import { Field } from '@/components/forms/field'
import { FileInput } from '@/components/ui/file-input'
import { FileProgress, FileRow, FileWrong } from '@/components/ui/file-row'

const says = 'or drop them here. JPEG or PNG, up to 10 MB each.'

export function Files() {
  return (
    <Specimen
      rule="A plain file field at heart: without JavaScript it does the same. A second choice adds to the first, and the same file is never there twice. What is on its way, or was refused, says so under its name."
      title="Files"
    >
      <FieldGrid>
        <Field label="Pictures of the plant" name="pictures">
          {(control) => <FileInput {...control} accept="image/*" multiple says={says} />}
        </Field>
        <Field
          errors={['Add one picture at least. It decides whether we send a new plant.']}
          label="Pictures, missing"
          name="pictures-missing"
        >
          {(control) => <FileInput {...control} accept="image/*" multiple says={says} />}
        </Field>
        <Field label="Off" name="pictures-off" optional>
          {(control) => (
            <FileInput {...control} disabled says="You can add files once the order has arrived." />
          )}
        </Field>
      </FieldGrid>
      <State name="Chosen, on its way, refused" wide>
        <ul aria-label="Files of three kinds" className="max-w-md">
          <FileRow bytes={2_412_000} name="monstera-newest-leaf.jpg" picture />
          <FileRow bytes={3_120_000} name="pot-from-above.jpg" picture>
            <FileProgress done={62} name="pot-from-above.jpg" />
          </FileRow>
          <FileRow bytes={12_400_000} name="phytosanitary-certificate.pdf">
            <FileWrong>12.4 MB; a file may have 10 MB. Save it smaller and add it again.</FileWrong>
          </FileRow>
        </ul>
      </State>
    </Specimen>
  )
}
