package org.chancery.ui.sealing;

import org.chancery.core.sealing.IdentityCard;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks for the words of a card, which must be those that its owner said over another channel. */
final class TrustDialog extends InputDialog {

	TrustDialog(Shell shell, IdentityCard card) {
		super(shell, "Compare the words", "The card says that it is " + card.name()
				+ "'s.\nAsk them for the sixteen words of their identity, in person or by telephone, and type what they say:", "",
				typed -> CardWords.same(card.words(), typed) ? null
						: typed.isBlank() ? "" : "These are not the words of the card" + (typed.strip().split("\\s+").length < 16 ? " yet." : "; do not trust it."));
	}
}
