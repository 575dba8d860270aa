package org.resetdesk.review.views;

import java.util.List;
import org.resetdesk.platform.FieldProblem;

/** A view that could not be kept, as it was typed, for its form to be put right. */
record RefusedView(String name, String query, boolean shared, boolean mayBeShared, List<FieldProblem> problems) {}
