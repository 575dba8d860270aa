// Sends a file in pieces, and goes on where it stopped after the connection was lost.
import { SignedOut, Told } from "/form.js";

const PIECE = 512 * 1024;
const LONGEST_PAUSE = 15;

class NoConnection extends Error {}

/**
 * Resolves to the name of the whole upload. `known` is that of one that was begun before, if any; `follow` is told what happens:
 * token() is the form's, begun(id), share(0..1), waiting() while there is no connection; its signal gives up.
 */
export async function upload(file, known, follow) {
  let id = known;
  let failures = 0;
  const report = {
    ...follow,
    begun: begun => follow.begun(id = begun),
    share: share => {
      failures = 0;
      follow.share(share);
    },
  };
  for (;;) {
    try {
      return await goOn(file, id, report);
    } catch (trouble) {
      follow.signal.throwIfAborted();
      if (!(trouble instanceof NoConnection)) {
        throw trouble;
      }
      follow.waiting();
      await connection(failures++, follow.signal);
    }
  }
}

async function goOn(file, known, follow) {
  let id = known;
  let offset = known ? await arrivedOf(known, follow) : null;
  if (offset === null) {
    id = await begin(file, follow);
    offset = 0;
  }
  while (offset < file.size) {
    follow.share(offset / file.size);
    offset = await sendPiece(id, file, offset, follow);
  }
  follow.share(1);
  return id;
}

/** Whether the desk still has all of it. */
export async function isWhole(id, signal, token) {
  const answer = await call("HEAD", "/uploads/" + id, null, { signal, token: () => token });
  return answer.status === 200 && answer.getResponseHeader("Upload-Offset") === answer.getResponseHeader("Upload-Length");
}

/** How much of it is there; null where nobody knows it any more. */
async function arrivedOf(id, follow) {
  const answer = await call("HEAD", "/uploads/" + id, null, follow);
  return answer.status === 200 ? offsetIn(answer) : null;
}

async function begin(file, follow) {
  const answer = await call("POST", "/uploads", new URLSearchParams({ name: file.name, size: file.size }), follow);
  if (answer.status !== 201) {
    const problem = JSON.parse(answer.responseText || "{}");
    throw new Told(problem.detail || say("notTaken"));
  }
  const id = new URL(answer.getResponseHeader("Location"), location.href).pathname.split("/").pop();
  follow.begun(id);
  return id;
}

async function sendPiece(id, file, offset, follow) {
  const answer = await call("PATCH", "/uploads/" + id, file.slice(offset, offset + PIECE), follow, {
    "Upload-Offset": offset,
    "Content-Type": "application/offset+octet-stream",
  }, event => follow.share((offset + event.loaded) / file.size));
  if (answer.status === 204 || answer.status === 409) {
    return offsetIn(answer);
  }
  // Gone meanwhile: begun anew.
  throw new NoConnection();
}

function offsetIn(answer) {
  return Number(answer.getResponseHeader("Upload-Offset"));
}

function call(method, address, body, follow, headers = {}, progress = () => {}) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    request.open(method, address);
    request.setRequestHeader("X-CSRF-TOKEN", follow.token());
    Object.entries(headers).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.upload.onprogress = progress;
    request.timeout = 60_000;
    request.onerror = request.ontimeout = () => reject(new NoConnection());
    request.onabort = () => reject(new DOMException("Given up", "AbortError"));
    request.onload = () => {
      if (new URL(request.responseURL).pathname === "/sign-in" || request.status === 403) {
        reject(new SignedOut());
      } else if (request.status >= 500 || request.status === 429) {
        reject(new NoConnection());
      } else {
        resolve(request);
      }
    };
    request.onloadend = () => follow.signal.removeEventListener("abort", stop);
    follow.signal.addEventListener("abort", stop);
    request.send(body);
  });
}

/** Resolves when it is worth another try: the phone says that it is back, or some seconds have gone by. */
function connection(failures, signal) {
  return new Promise((resolve, reject) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener("online", done);
      signal.removeEventListener("abort", stop);
      resolve();
    };
    const stop = () => {
      done();
      reject(signal.reason);
    };
    const timer = setTimeout(done, 1000 * Math.min(LONGEST_PAUSE, 2 ** failures));
    addEventListener("online", done);
    signal.addEventListener("abort", stop);
  });
}
