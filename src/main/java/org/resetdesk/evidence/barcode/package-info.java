/** Bar codes and QR codes, read by ZXing, which is imported nowhere else. */
package org.resetdesk.evidence.barcode;
