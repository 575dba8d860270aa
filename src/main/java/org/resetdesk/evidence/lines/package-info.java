/** Lines of text on pictures: found and read by small neural networks on ONNX Runtime, which is imported nowhere else. */
package org.resetdesk.evidence.lines;
