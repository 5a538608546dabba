package org.chancery.ui.handlers;

import org.chancery.model.text.ClauseKind;

/** How kinds of clauses are called in the workbench. */
public final class KindNames {
	private KindNames() {
	}

	/** The English name with a capital: Signature block. */
	public static String of(ClauseKind kind) {
		String name = kind == ClauseKind.SIGNATURE_BLOCK ? "signature block" : kind.getLiteral();
		return Character.toUpperCase(name.charAt(0)) + name.substring(1);
	}
}
