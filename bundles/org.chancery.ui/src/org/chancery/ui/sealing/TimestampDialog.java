package org.chancery.ui.sealing;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.chancery.ui.wizards.Fields;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Asks which authority is to stamp the logs of which audience. */
final class TimestampDialog extends QuestionDialog {
	private final List<String> audiences;
	private final String[] typed;

	/** @param typed the audience, and the authority's address; filled in */
	TimestampDialog(Shell shell, List<String> audiences, String[] typed) {
		super(shell, "Timestamp", "The authority gets a digest, a random number and nothing else. It states that the entries existed then; not when before "
				+ "they were written, nor by whom.", "&Ask", () -> problem(typed[1]));
		this.audiences = audiences;
		this.typed = typed;
	}

	@Override
	void fields(Composite page) {
		Fields.label(page, "A&udience:");
		Combo combo = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
		GridDataFactory.swtDefaults().span(2, 1).applyTo(combo);
		combo.setItems(audiences.toArray(String[]::new));
		combo.setText(typed[0]);
		combo.addListener(SWT.Selection, event -> typed[0] = combo.getText());
		Fields.text(page, "&Timestamp authority:", "", words -> {
			typed[1] = words.strip();
			changed();
		}).setMessage("http://… (RFC 3161)");
	}

	private static Optional<String> problem(String typed) {
		try {
			String scheme = URI.create(typed).getScheme();
			return "http".equals(scheme) || "https".equals(scheme) ? Optional.empty()
					: Optional.of("Enter the address of an authority; it begins with http:// or https://.");
		} catch (IllegalArgumentException e) {
			return Optional.of("This is not an address.");
		}
	}
}
