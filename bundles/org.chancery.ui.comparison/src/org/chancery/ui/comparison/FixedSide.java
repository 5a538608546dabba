package org.chancery.ui.comparison;

import org.chancery.core.projection.Projection;

/** A text that stays as it is: of a Word file, of another dossier, of an earlier version. It lives in memory alone. */
public record FixedSide(String name, Projection projection) implements ComparedSide {
}
