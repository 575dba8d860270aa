/** Tells open pages that a case moved: one watcher a copy, however many people look. */
package org.resetdesk.cases.live;
