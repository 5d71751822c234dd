import { beforeEach, describe, expect, it, vi } from 'vitest'

const panel = { sentence: 'Grown indoors.', groups: [] }

/** Fresh each time: what was asked once is kept by the module. */
const load = async () => (await import('@/components/layout/shop/load-panel')).loadPanel

describe('a panel of the menu', () => {
  beforeEach(() => vi.resetModules())

  it('is fetched once, however often it is opened', async () => {
    const fetched = vi.fn<typeof fetch>(() => Promise.resolve(Response.json(panel)))
    vi.stubGlobal('fetch', fetched)
    const loadPanel = await load()
    const [first, second] = await Promise.all([loadPanel('/menu/plants'), loadPanel('/menu/plants')])
    expect([first, second, await loadPanel('/menu/plants')]).toEqual([panel, panel, panel])
    expect(fetched).toHaveBeenCalledTimes(1)
    await loadPanel('/menu/flowers')
    expect(fetched).toHaveBeenCalledTimes(2)
  })

  it('is asked for again after a failure', async () => {
    const fetched = vi
      .fn<typeof fetch>()
      .mockResolvedValueOnce(new Response(null, { status: 503 }))
      .mockResolvedValueOnce(Response.json(panel))
    vi.stubGlobal('fetch', fetched)
    const loadPanel = await load()
    await expect(loadPanel('/menu/plants')).rejects.toThrow('503')
    expect(await loadPanel('/menu/plants')).toEqual(panel)
  })
})
