/** Companies and people: who may sign in, how, and what their role allows. */
package org.resetdesk.account;
