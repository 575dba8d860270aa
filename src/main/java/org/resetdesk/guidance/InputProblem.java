package org.resetdesk.guidance;

/** One thing that is wrong with what was sent, and what to do about it. */
record InputProblem(String field, String code, String message) {}
