/** What every feature stands on: the data folder, the odd-path filter, and in sub-packages the parts that ResetDesk brings along. */
package org.resetdesk.platform;
