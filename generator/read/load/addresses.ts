import { BlockList, isIP } from "node:net";

/** How far an address leads: to this machine, into a network that is not public, to a neighbour on the link, or anywhere. */
export type Reach = "loopback" | "private" | "link" | "public";

const loopback = listOf(["127.0.0.0/8", "::1/128"]);

/** Where clouds have what only the machine itself may read. */
const link = listOf(["169.254.0.0/16", "fe80::/10"]);

/** What is not reached globally (RFC 6890 and its registries), beside what only tunnels such addresses. */
const hidden = listOf([
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
  "::/128",
  "::/96",
  "::ffff:0:0:0/96",
  "64:ff9b:1::/48",
  "100::/64",
  "2001::/23",
  "2001:db8::/32",
  "2002::/16",
  "3fff::/20",
  "5f00::/16",
  "fc00::/7",
  "fec0::/10",
  "ff00::/8",
]);

/** How far an address of IPv4 or IPv6 leads; what is none leads nowhere public. */
export function reachOf(address: string): Reach {
  const version = isIP(address);
  if (version === 0) return "private";
  const inner = version === 6 ? embedded(address) : null;
  if (inner !== null) return reachOf(inner);
  const family = version === 6 ? "ipv6" : "ipv4";
  if (loopback.check(address, family)) return "loopback";
  if (link.check(address, family)) return "link";
  return hidden.check(address, family) ? "private" : "public";
}

/** The address of IPv4 within one that maps or translates it (RFC 4291, 2.5.5.2; RFC 6052, 2.1). */
function embedded(address: string): string | null {
  const { hostname } = new URL(`http://[${address.replace(/%.*/s, "")}]`);
  const [, high = "", low = ""] =
    /^\[(?:::ffff|64:ff9b:):([\da-f]+):([\da-f]+)\]$/.exec(hostname) ?? [];
  if (high === "") return null;
  const [one, other] = [parseInt(high, 16), parseInt(low, 16)];
  return [one >> 8, one & 255, other >> 8, other & 255].join(".");
}

function listOf(subnets: readonly string[]): BlockList {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [net = "", prefix = ""] = subnet.split("/");
    list.addSubnet(net, Number(prefix), isIP(net) === 6 ? "ipv6" : "ipv4");
  }
  return list;
}
