// Keeps one page for when there is no network, and what it is drawn with. It keeps no other: pages hold cases and answers.
"use strict";

const KEPT = "offline-1";
const PAGE = "/offline.html";

self.addEventListener("install", event => {
  event.waitUntil(caches.open(KEPT).then(kept => kept.addAll([PAGE, "/resetdesk.css", "/icon.svg"])));
});

self.addEventListener("activate", event => {
  event.waitUntil(caches.keys().then(names =>
    Promise.all(names.filter(name => name !== KEPT).map(name => caches.delete(name)))));
});

self.addEventListener("fetch", event => {
  const path = new URL(event.request.url).pathname;
  if (event.request.mode === "navigate" && event.request.method === "GET") {
    event.respondWith(fetch(event.request).catch(() => caches.match(PAGE)));
  } else if (path === "/resetdesk.css" || path === "/icon.svg") {
    event.respondWith(fetch(event.request).catch(() => caches.match(path)));
  }
});
