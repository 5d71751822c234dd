'use client'

import { type ComponentProps, type DragEvent, type ReactNode, useRef, useState } from 'react'
import { announce } from '@/components/ui/announce'
import { addFiles } from '@/components/ui/chosen-files'
import { FileRow } from '@/components/ui/file-row'
import { Icon } from '@/components/ui/icon'

type Props = Omit<ComponentProps<'input'>, 'type' | 'defaultValue'> & {
  /** What may be chosen: "JPEG or PNG, up to 10 MB each". */
  says: ReactNode
  /** Of one file, under its name: `FileProgress`, `FileWrong`. */
  note?: (file: File) => ReactNode
  /** Files cannot be handed to a page. */
  defaultValue?: unknown
}

/**
 * Chooses files by button or by dropping them, and shows what was chosen. The native input holds them all the while: without
 * JavaScript it does the same, and shows the names itself.
 */
export function FileInput({ says, note, defaultValue: _never, className, ...input }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const [files, setFiles] = useState<readonly File[]>([])
  const [over, setOver] = useState(false)

  function keep(next: readonly File[]) {
    const list = new DataTransfer()
    for (const file of next) list.items.add(file)
    if (field.current) field.current.files = list.files
    setFiles(next)
    announce(next.length === 1 ? '1 file chosen' : `${next.length} files chosen`)
  }
  const add = (more: FileList) => keep(addFiles(files, [...more], input.multiple === true))
  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    if (input.disabled || event.dataTransfer.files.length === 0) return
    add(event.dataTransfer.files)
    field.current?.dispatchEvent(new Event('input', { bubbles: true }))
  }
  function remove(file: File) {
    keep(files.filter((kept) => kept !== file))
    field.current?.focus()
  }

  return (
    <div className={className}>
      <div
        className="file-drop"
        data-over={over || undefined}
        onDragLeave={() => setOver(false)}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDrop={drop}
      >
        <Icon name="upload" />
        <input
          {...input}
          className="file-field"
          data-chosen={files.length > 0 || undefined}
          onChange={(event) => event.target.files && add(event.target.files)}
          ref={field}
          type="file"
        />
        <span className="file-says">{says}</span>
      </div>
      {files.length > 0 ? (
        <ul aria-label="Chosen files" className="file-list">
          {files.map((file) => (
            <FileRow
              bytes={file.size}
              key={`${file.name} ${file.size} ${file.lastModified}`}
              name={file.name}
              onRemove={() => remove(file)}
              picture={file.type.startsWith('image/')}
            >
              {note?.(file)}
            </FileRow>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
