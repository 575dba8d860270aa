/** What SADP or a device says of itself, pasted: fills the advisor for one device or a site's worth. Nothing is kept. */
package org.resetdesk.guidance.paste;
