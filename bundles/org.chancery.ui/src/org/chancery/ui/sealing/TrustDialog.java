package org.chancery.ui.sealing;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Asks for a colleague's card and for the words that they said over another channel. */
final class TrustDialog extends QuestionDialog {
	private static final String HINT = "Ask them for the sixteen words of their identity, in person or by telephone: a card alone proves nothing.";
	private final ComparedCard card;

	TrustDialog(Shell shell, ComparedCard card) {
		super(shell, "Trust a colleague", HINT, "&Trust", card::problem);
		this.card = card;
	}

	@Override
	void fields(Composite page) {
		CardFields.add(page, card, () -> {
			setMessage(card.card() == null ? HINT : "The card says that it is " + card.card().name() + "'s. " + HINT);
			changed();
		});
	}
}
