// Preloaded (node --require) into a server under test: it listens on this machine only, and connects to nothing else.
'use strict';
const net = require('node:net');

const local = new Set(['localhost', '127.0.0.1', '::1']);
const listen = net.Server.prototype.listen;
const connect = net.Socket.prototype.connect;

net.Server.prototype.listen = function (first, ...rest) {
  return typeof first === 'number' ? listen.call(this, { port: first, host: '127.0.0.1' }, ...rest) : listen.call(this, first, ...rest);
};

net.Socket.prototype.connect = function (...args) {
  // Inside of node the arguments come wrapped into one array.
  const options = Array.isArray(args[0]) ? args[0][0] : args[0];
  const host = typeof options === 'object' ? options.host ?? 'localhost' : typeof args[1] === 'string' ? args[1] : 'localhost';
  if (!local.has(host)) {
    process.stdout.write(`Refused to connect to ${host}\n`);
    // Later, so that whoever connects has begun to listen for errors by then.
    setImmediate(() => this.destroy(new Error(`Refused to connect to ${host}: only this machine is allowed.`)));
    return this;
  }

  return connect.apply(this, args);
};
