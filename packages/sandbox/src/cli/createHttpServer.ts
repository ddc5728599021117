import { createServer as createHttp1Server } from "node:http";
import { createServer as createHttp2Server } from "node:http2";
import { createServer, type Socket } from "node:net";
import type { NodeResponse } from "../http/createNodeListener.ts";
import type { NodeRequest } from "../http/readNodeRequest.ts";

/** The first letters of every connection over cleartext HTTP/2 (RFC 9113, 3.4). */
const PREFACE = "PRI";

/** Serves HTTP/1.1 and cleartext HTTP/2 on one port. The client's first bytes decide. */
export function createHttpServer(listener: (request: NodeRequest, response: NodeResponse) => void) {
  const http1 = createHttp1Server(listener);
  const http2 = createHttp2Server(listener);
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    // A client may leave before it has said anything. That must not end the process.
    socket.on("error", () => socket.destroy());
    readBeginning(socket, (beginning) => {
      if (beginning.toString("latin1").startsWith(PREFACE)) {
        http2.emit("connection", socket);
        return;
      }
      http1.emit("connection", socket);
      socket.resume();
    });
  });
  return {
    server,
    closeAllConnections: () => {
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** Reads enough to tell the two protocols apart, and puts it back. */
function readBeginning(socket: Socket, done: (beginning: Buffer) => void): void {
  let beginning = Buffer.alloc(0);
  socket.on("data", function look(chunk: Buffer) {
    beginning = Buffer.concat([beginning, chunk]);
    if (beginning.length < PREFACE.length) return;
    socket.off("data", look);
    socket.pause();
    socket.unshift(beginning);
    done(beginning);
  });
}
