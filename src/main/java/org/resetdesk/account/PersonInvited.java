package org.resetdesk.account;

/** Somebody is to get a link by mail, with which they choose a password. Fired inside the transaction that makes the link. */
public record PersonInvited(Account account, String link) {}
