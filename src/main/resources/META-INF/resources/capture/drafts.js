// What was begun and not sent yet, with its pictures, in this browser alone. Kept by account, so that nobody else who uses
// this phone is offered it.

const DAYS = 7;
const DATABASE = "resetdesk";
const STORE = "drafts";

function opened() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

async function asked(mode, question) {
  const database = await opened();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = question(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

export function keep(key, draft) {
  return asked("readwrite", store => store.put(draft, key));
}

export function kept(key) {
  return asked("readonly", store => store.get(key));
}

export function discard(key) {
  return asked("readwrite", store => store.delete(key));
}

export function keys() {
  return asked("readonly", store => store.getAllKeys());
}

/** Whoever's they are. */
export async function forgetOld(now) {
  for (const key of await keys()) {
    const draft = await kept(key);
    if (!draft || now - draft.at > DAYS * 24 * 3600 * 1000) {
      await discard(key);
    }
  }
}
