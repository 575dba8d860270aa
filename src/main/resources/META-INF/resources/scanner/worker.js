// Reads codes beside the page, so that the camera's picture never stands still. What it needs of the browser, WebAssembly, is
// allowed to this script alone.
"use strict";

importScripts("/scanner/zxing-reader.js");

const WANTED = { formats: ["QRCode", "DataMatrix", "Code128", "Code39", "EAN13"], textMode: "Plain", maxNumberOfSymbols: 8 };

onmessage = async ({ data: { number, picture, thorough } }) => {
  try {
    const found = await ZXingWASM.readBarcodes(picture, { ...WANTED, tryHarder: thorough, tryInvert: thorough });
    postMessage({ number, texts: found.map(code => code.text) });
  } catch (trouble) {
    postMessage({ number, trouble: String(trouble) });
  }
};
