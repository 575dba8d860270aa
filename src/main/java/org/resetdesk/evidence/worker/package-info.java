/**
 * The worker processes in which files from strangers are opened: small, without credentials, ended at a limit and replaced. The
 * web process talks to them through {@link org.resetdesk.evidence.worker.WorkerPool} alone.
 */
package org.resetdesk.evidence.worker;
