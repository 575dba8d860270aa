/** In which language a person reads, and the words of it: Qute's message bundles, found for pages, letters and code alike. */
package org.resetdesk.platform.language;
