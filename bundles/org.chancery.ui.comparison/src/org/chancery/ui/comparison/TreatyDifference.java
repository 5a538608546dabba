package org.chancery.ui.comparison;

import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.compare.structuremergeviewer.Differencer;

/** A comparison as the platform's compare framework passes it to the viewers. */
public final class TreatyDifference extends DiffNode {

	private final TreatyComparison comparison;

	TreatyDifference(TreatyComparison comparison) {
		super(Differencer.CHANGE, element(comparison.ancestor()), element(comparison.left()), element(comparison.right()));
		this.comparison = comparison;
	}

	/** What was compared, and what was found. */
	public TreatyComparison comparison() {
		return comparison;
	}

	private static ITypedElement element(ComparedSide side) {
		return side == null ? null : new TreatyElement(side.name());
	}
}
