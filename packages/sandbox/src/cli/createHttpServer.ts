import { createServer as createHttp1Server } from "node:http";
import { createServer as createHttp2Server } from "node:http2";
import { createServer, type Server, type Socket } from "node:net";
import type { NodeResponse } from "../http/createNodeListener.ts";
import type { NodeRequest } from "../http/readNodeRequest.ts";

/** A server on one port, and the way to end every connection with it. */
export interface HttpServer {
  readonly server: Server;
  readonly closeAllConnections: () => void;
}

/** How every connection over cleartext HTTP/2 begins (RFC 9113, 3.4), as far as it is telling. */
const PREFACE = "PRI";

/** Serves HTTP/1.1 and, to who begins with it, cleartext HTTP/2, both on one port. */
export function createHttpServer(
  listener: (request: NodeRequest, response: NodeResponse) => void,
): HttpServer {
  const http1 = createHttp1Server(listener);
  const http2 = createHttp2Server(listener);
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    // A client that goes before it has said anything is no reason to end.
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
    closeAllConnections() {
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** Reads enough to tell the two apart, and puts it back. */
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
