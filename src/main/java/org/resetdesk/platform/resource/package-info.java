/** Texts that ship with the product, and the tables and sections in them: what a feature goes by without being code. */
package org.resetdesk.platform.resource;
