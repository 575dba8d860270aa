// What a code or a pasted text is, so that the wrong one is named before it is sent. ResetString.java and SerialNumber.java judge alike.

const SHORT = "(?:\\d{9}|[A-Z]\\d{8}|[A-Z]{2}\\d{7})";
const SHORT_SERIAL = new RegExp(`^${ SHORT }$`);
const FULL_SERIAL = new RegExp(`^[A-Za-z]{1,4}-?[A-Za-z0-9][A-Za-z0-9/()._+-]{2,38}?(?:\\d{2})?(?:20\\d{6}|0{8})(?:[A-C]{0,2}[A-Z]{2}|V\\d{6}[A-Z]{2})(${
  SHORT })(?:[WCVLU]{2,5})?$`);
const OTHER_SERIAL = /^(?=.*\d)[A-Z0-9][A-Z0-9-]{4,22}[A-Z0-9]$/;
// A host and a serial number with nothing but white space between.
const LABEL_IN_ONE_LINE = new RegExp(`^[a-z0-9.-]{1,100}\\.(?:com|net|cn)/?${ SHORT }[A-Z]`, "i");
const DEVICE_EXPORT = /^QRC0/i;
const LABELLED = /^(?:S\/N|SN|SERIALNO|SERIALNUMBER|DEVICESN|DEVICESERIALNO)[.:#]+/i;
const LINE_END = /\n\r|\r\n|\r|\n/;

/** As SerialNumber.java: without blanks or "S/N:", in capitals. */
export function normalised(text) {
  const plain = text.normalize("NFKC").replace(/\s+/g, "").replace(LABELLED, "").toUpperCase();
  return plain.startsWith("IDS-") ? "i" + plain.slice(1) : plain;
}

/** What its label prints of a serial. */
function tailOf(serial) {
  return FULL_SERIAL.exec(serial)?.[1] ?? serial;
}

/**
 * The serial and model of a label's QR code, or null for any other. Its third line, the verification code, opens the device's
 * video: it goes no further than this.
 */
export function readLabel(text) {
  const lines = text.trim().split(LINE_END).map(line => line.trim());
  const isLabel = lines.length >= 2 && /^[A-Za-z0-9]{9}$/.test(lines[1]);
  return isLabel ? { serial: lines[1].toUpperCase(), model: lines[3] ?? "" } : null;
}

/** Whether this could be the serial number, as the maker's devices have it. */
export function mayBeSerial(text, anyForm) {
  const serial = normalised(text);
  return SHORT_SERIAL.test(serial) || FULL_SERIAL.test(serial) || anyForm && OTHER_SERIAL.test(serial);
}

/** Whether a text may hold what opens a device: the whole text of a label's code, or an app's list of devices. */
export function mustNotBeKept(typed) {
  return isLabel(typed) || DEVICE_EXPORT.test(withoutBlanks(typed));
}

function isLabel(typed) {
  return readLabel(typed) !== null || LABEL_IN_ONE_LINE.test(withoutBlanks(typed));
}

function withoutBlanks(typed) {
  return typed.replace(/\s+/g, "");
}

/** What is wrong with a text as the code that SADP or the recorder shows; empty where nothing is. */
export function wrongAsResetString(typed, claimed) {
  const text = withoutBlanks(typed);
  if (isLabel(typed)) {
    return say("resetStringIsLabel");
  }
  if (DEVICE_EXPORT.test(text)) {
    return say("resetStringIsDeviceExport");
  }
  if (/<(?:\w+:)?deviceinfo/i.test(text)) {
    return say("resetStringIsDeviceInfo");
  }
  if (/^(?:https?:\/\/|www\.)/i.test(text)) {
    return say("resetStringIsUrl");
  }
  if (/^[A-Za-z0-9]{8}$/.test(text)) {
    return say("resetStringIsKey");
  }
  const serial = normalised(text);
  if (mayBeSerial(text, false) || claimed && tailOf(serial) === tailOf(normalised(claimed))) {
    return say("resetStringIsSerial");
  }
  return /^[!-~]{16,1024}$/.test(text)
    ? ""
    : say("resetStringForm");
}

/** What is wrong with a code as the serial number; empty where nothing is. */
export function wrongAsSerial(text, anyForm) {
  if (mayBeSerial(text, anyForm)) {
    return "";
  }
  if (/^(?:https?:\/\/|www\.)/i.test(text.trim())) {
    return say("isUrlNotSerial");
  }
  return text.trim().length > 24
    ? say("isResetCode")
    : say("isOtherNumber");
}

/** The parts of a message around its serial number, and that in groups. */
export function withSerial(message, serial) {
  const [before, after] = say(message).split("{serial}");
  return [before, grouped(serial), after];
}

/** A serial in groups of three, as people read it aloud. Blanks between them are no part of it, so they are drawn. */
export function grouped(serial) {
  const whole = document.createElement("span");
  whole.className = "serial";
  if (serial.length > 12 || !/^[A-Z0-9]+$/i.test(serial)) {
    whole.textContent = serial;
    return whole;
  }
  whole.classList.add("grouped");
  whole.append(...serial.match(/.{1,3}/g).map(three => {
    const group = document.createElement("span");
    group.textContent = three;
    return group;
  }));
  return whole;
}
