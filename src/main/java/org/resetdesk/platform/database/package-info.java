/** The PostgreSQL that ResetDesk brings along, for desks that name no database of their own. */
package org.resetdesk.platform.database;
