package org.chancery.edit.styled;

import org.chancery.model.text.Run;
import org.chancery.model.text.TextFactory;
import org.chancery.model.text.VerticalAlignment;

/** How words look. */
public record Look(boolean bold, boolean italic, boolean underline, VerticalAlignment vertical) {

	/** Words without emphasis. */
	public static final Look PLAIN = new Look(false, false, false, VerticalAlignment.BASELINE);

	static Look of(Run run) {
		return new Look(run.isBold(), run.isItalic(), run.isUnderline(), run.getVertical());
	}

	/** This look, bold or not. */
	public Look withBold(boolean set) {
		return new Look(set, italic, underline, vertical);
	}

	/** This look, italic or not. */
	public Look withItalic(boolean set) {
		return new Look(bold, set, underline, vertical);
	}

	/** This look, underlined or not. */
	public Look withUnderline(boolean set) {
		return new Look(bold, italic, set, vertical);
	}

	/** This look on the line, above or below it. */
	public Look withVertical(VerticalAlignment set) {
		return new Look(bold, italic, underline, set);
	}

	/** Words of this look as an inline. */
	public Run run(String words) {
		Run run = TextFactory.eINSTANCE.createRun();
		run.setText(words);
		apply(run);
		return run;
	}

	void apply(Run run) {
		run.setBold(bold);
		run.setItalic(italic);
		run.setUnderline(underline);
		run.setVertical(vertical);
	}
}
