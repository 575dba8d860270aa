package org.resetdesk.review.words;

import org.resetdesk.account.Person;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.cases.maker.Maker;

/** The case that words are written about, and who writes them. */
public record Occasion(SupportCase supportCase, Maker maker, Person technician) {}
