import { describe, expect, test } from 'vitest'
import {
  clientAddress,
  isLoopback,
  isTrusted,
  networkOf,
  parseProxies,
  plainAddress,
} from '@/lib/transport/edge/client-address'

const proxies = parseProxies(['loopback', '10.0.0.0/8', '2001:db8:ff::/48', '192.0.2.7'])

describe('who is asking', () => {
  test.each<[what: string, socket: string, forwarded: string | undefined, client: string]>([
    ['the socket, when nothing is forwarded', '203.0.113.9', undefined, '203.0.113.9'],
    ['the socket, whatever a stranger claims', '203.0.113.9', '127.0.0.1', '203.0.113.9'],
    ['the socket, however much a stranger claims', '203.0.113.9', '127.0.0.1, 10.0.0.1', '203.0.113.9'],
    ['whom the proxy names', '10.1.2.3', '203.0.113.9', '203.0.113.9'],
    [
      'the last that is no proxy, not the first in the list',
      '10.1.2.3',
      '127.0.0.1, 203.0.113.9',
      '203.0.113.9',
    ],
    ['the same behind two proxies', '10.1.2.3', '6.6.6.6, 203.0.113.9, 10.9.9.9', '203.0.113.9'],
    ['the outermost, when all are proxies', '10.1.2.3', '10.4.4.4, 10.5.5.5', '10.4.4.4'],
    ['the proxy, when it names nobody', '10.1.2.3', undefined, '10.1.2.3'],
    ['the proxy, when it names nonsense', '10.1.2.3', 'unknown', '10.1.2.3'],
    ['the proxy, when the nearest hop is nonsense', '10.1.2.3', '203.0.113.9, <script>', '10.1.2.3'],
    ['the proxy, when the header is empty', '10.1.2.3', '', '10.1.2.3'],
    ['the proxy, when a port hides the hop', '10.1.2.3', '203.0.113.9:1234', '10.1.2.3'],
    ['a proxy that speaks version 4 in version 6', '::ffff:10.1.2.3', '203.0.113.9', '203.0.113.9'],
    ['a hop in version 4 in version 6', '10.1.2.3', '::ffff:203.0.113.9', '203.0.113.9'],
    ['a proxy of version 6', '2001:db8:ff::1', '2a02::5', '2a02::5'],
    ['a neighbour of that proxy’s range', '2001:db8:fe::1', '2a02::5', '2001:db8:fe::1'],
    ['one proxy named alone', '192.0.2.7', '203.0.113.9', '203.0.113.9'],
    ['the neighbour of that one', '192.0.2.8', '203.0.113.9', '192.0.2.8'],
    ['loopback of version 6', '::1', '203.0.113.9', '203.0.113.9'],
    ['nobody, when the socket is gone', '', '203.0.113.9', 'unknown'],
  ])('%s', (_what, socket, forwarded, client) => {
    expect(clientAddress(socket, forwarded, proxies)).toBe(client)
  })

  test('without trusted proxies nobody is believed, not even loopback', () => {
    expect(clientAddress('127.0.0.1', '203.0.113.9', [])).toBe('127.0.0.1')
    expect(isTrusted('127.0.0.1', [])).toBe(false)
  })
})

test.each([
  'proxy.example',
  '10.0.0.0/33',
  '10.0.0/8/8',
  '/8',
  '10',
  '10/8',
  '10.0.0.0/',
  '0x0a000001',
  '256.0.0.1',
  '2001:db8::/129',
  '*',
  'all',
  'Loopback',
])('TRUSTED_PROXIES=%s stops the start and says what was meant', (entry) => {
  expect(() => parseProxies(['10.0.0.0/8', entry])).toThrow(/TRUSTED_PROXIES: .*neither an address, a range/)
})

test('a range is a range and an address one address', () => {
  expect(isTrusted('10.255.255.255', proxies)).toBe(true)
  expect(isTrusted('11.0.0.0', proxies)).toBe(false)
  expect(isTrusted('::ffff:192.0.2.7', proxies)).toBe(true)
  expect(isTrusted('nonsense', proxies)).toBe(false)
})

test('one neighbour has one name', () => {
  expect(plainAddress('::ffff:127.0.0.1')).toBe('127.0.0.1')
  expect(plainAddress('2001:DB8:0:0:0:0:0:1')).toBe('2001:db8::1')
  expect(plainAddress('')).toBe('unknown')
  expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe(networkOf('2001:db8:1:2::'))
  expect(networkOf('2001:db8:1:2::1')).not.toBe(networkOf('2001:db8:1:3::1'))
  expect(networkOf('203.0.113.9')).toBe('203.0.113.9')
  expect(networkOf('unknown')).toBe('unknown')
})

test('only this machine is this machine', () => {
  expect(['127.0.0.1', '127.9.9.9', '::1'].every(isLoopback)).toBe(true)
  expect(['128.0.0.1', '1127.0.0.1', '::2', 'unknown', ''].some(isLoopback)).toBe(false)
})
