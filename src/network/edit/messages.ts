/** Why an edit cannot be, and how wires are called in a node's list. */
import { defineMessages } from '../../lib/messages.ts';

export const messages = defineMessages('network/edit', {
  noInput: (name: string) => `${name} has no input to draw the wire to. Choose another kind.`,
  noOutput: (name: string) => `${name} has no output to draw the wire to. Choose another kind.`,
  feedsItself: (name: string) => `${name} cannot feed itself. Draw the wire to another node.`,
  loop: (way: string) => `This wire would make a loop: ${way}. Data must pass from the Dataset to the loss.`,
  wiredAlready: (from: string, to: string) => `${from} and ${to} are wired already.`,
  hasTarget: (name: string, from: string) => `${name} already has a target, from ${from}. Remove that wire first.`,
  hasInput: (name: string, from: string) => `${name} already has an input, from ${from}. Remove that wire first; only Add takes several.`,
  idTaken: (id: string) => `${id} is taken. Choose another id.`,
  notInChain: (name: string) => `${name} is not one layer of a chain, so it has no place to change. Draw its wires anew instead.`,
  noWireOn: (name: string) => `${name} has no wire that leads on. Draw one first.`,
  noWireTo: (name: string) => `${name} has no wire that leads to it. Draw one first.`,
  cannotChange: (other: string, name: string) =>
    `${other} cannot change places with ${name}. Only layers with one wire in and one out can.`,
  nodeGone: (id: string) => `${id} is no longer there. Choose another node.`,
  begins: (name: string) => `${name} is where a network begins, so it cannot stand within a wire. Draw a wire from its x instead.`,
  ends: (name: string) => `${name} is where a network ends, so it cannot stand within a wire. Draw a wire to it instead.`,
  hasWires: (name: string, kind: string) => `${name} has wires already. Remove them first, or put a new ${kind} into this wire.`,
  wireGone: (from: string, to: string) => `There is no such wire from ${from} to ${to}. Choose one that is there.`,
  /** A wire seen from one of its nodes; handles are named where a node has several. */
  from: (other: string) => `from ${other}`,
  targetFrom: (other: string) => `target from ${other}`,
  to: (other: string) => `to ${other}`,
  handleTo: (handle: string, other: string) => `${handle} to ${other}`,
});
