import { connect, createServer } from 'node:net';
import { hasCode } from './command.js';

/** A port of the loopback address is taken. The message names it and how to choose another. */
export class PortBusyError extends Error {
  constructor(
    readonly port: number,
    readonly variable: string,
    hint = '',
  ) {
    super(`Port ${port} is already in use. Stop what uses it, or choose another with ${variable}.${hint}`);
    this.name = 'PortBusyError';
  }
}

/** A port of the loopback address that is free now. */
export function freePort(): Promise<number> {
  return listenOnce(0);
}

export async function isPortFree(port: number): Promise<boolean> {
  try {
    await listenOnce(port);
    return true;
  } catch (error) {
    if (hasCode(error, 'EADDRINUSE')) return false;
    throw error;
  }
}

/** Whether something listens on a port of the loopback address. */
export function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}
