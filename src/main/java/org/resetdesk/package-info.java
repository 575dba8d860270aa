/** ResetDesk: a support desk for forgotten recorder and camera passwords. */
package org.resetdesk;
