/** What every feature stands on: settings, time, later work, limits, and how failures are answered. */
package org.resetdesk.platform;
