package org.chancery.ui.dossier;

import org.chancery.edit.tree.DossierNode;
import org.eclipse.core.expressions.PropertyTester;

/** Tells commands what a line of the tree stands for. */
public final class NodeTester extends PropertyTester {

	@Override
	public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
		return receiver instanceof DossierNode node && switch (node.kind()) {
		case ORPHAN -> "orphan".equals(property);
		case PARTIES, PARTY -> "party".equals(property);
		default -> false;
		};
	}
}
