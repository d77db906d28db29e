import { lookup, type LookupAddress } from 'node:dns'
import { BlockList, isIP, isIPv4, type LookupFunction } from 'node:net'

const refused4 = new BlockList()
/** IANA's special-purpose registry for IPv4: nothing in it is a site on the internet. */
for (const range of [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
]) {
  const [net = '', prefix = '32'] = range.split('/')
  refused4.addSubnet(net, Number(prefix), 'ipv4')
}

const global6 = new BlockList()
global6.addSubnet('2000::', 3, 'ipv6')
/** Inside the global range, yet documentation, tunnels that carry an IPv4 address, and reserved blocks. */
const refused6 = new BlockList()
refused6.addSubnet('2001::', 23, 'ipv6')
refused6.addSubnet('2001:db8::', 32, 'ipv6')
refused6.addSubnet('2002::', 16, 'ipv6')
refused6.addSubnet('3fff::', 20, 'ipv6')
/** Names that carry an IPv4 address: mapped ones and those of an IPv6-only network (RFC 6052). */
const mapped = new BlockList()
mapped.addSubnet('::ffff:0:0', 96, 'ipv6')
mapped.addSubnet('64:ff9b::', 96, 'ipv6')

/** The IPv4 address in the last 32 bits of an IPv6 one; URL writes every spelling in the same, shortest form. */
const carried = (address: string): string => {
  const groups = new URL(`http://[${address}]/`).hostname.slice(1, -1).split(':').slice(-2)
  const [high = 0, low = 0] = groups.map((group) => parseInt(group || '0', 16))
  return [high >> 8, high & 255, low >> 8, low & 255].join('.')
}

/** Is this numeric address one of the internet, and not of this machine, its network or a reserved range? */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/%.*$/, '')
  if (isIPv4(bare)) return !refused4.check(bare, 'ipv4')
  if (isIP(bare) !== 6) return false
  if (mapped.check(bare, 'ipv6')) return isPublicAddress(carried(bare))
  return global6.check(bare, 'ipv6') && !refused6.check(bare, 'ipv6')
}

/** Thrown inside a connection attempt; the fetch turns it into its refusal. */
export class PrivateAddress extends Error {
  override readonly name = 'PrivateAddress'
}

type Callback = (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void

/**
 * A name's addresses for the connection itself: what was checked is what is connected to, so that a name whose
 * answer changes in between (DNS rebinding) gains nothing. One private address among them refuses the name.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  const answer: Callback = (error, addresses) => {
    const isRefused = !error && !addresses.every(({ address }) => isPublicAddress(address))
    const problem = isRefused ? new PrivateAddress(hostname) : error
    const [first] = addresses ?? []
    if (problem || !first) return callback(problem ?? new Error(hostname), '', 0)
    if (options.all) return callback(null, addresses)
    callback(null, first.address, first.family)
  }
  lookup(hostname, { ...options, all: true }, answer)
}
