/** Files that come in pieces before their form, so that a dropped connection costs the last piece and not the whole photo. */
package org.resetdesk.intake.upload;
