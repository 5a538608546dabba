package org.chancery.ui.editor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.overlay.PrivateTexts;
import org.chancery.core.projection.Projection;
import org.chancery.model.overlay.PrivateWording;
import org.chancery.model.text.Bracket;
import org.chancery.model.text.CrossReference;
import org.chancery.model.text.Inline;
import org.chancery.model.text.Note;
import org.chancery.model.text.Opaque;
import org.chancery.model.text.Run;
import org.chancery.model.text.Wording;

/**
 * Stale private words in three versions: the lower wording that they depart from, that wording as it is now, and the
 * private words.
 *
 * @param departed what the private words depart from
 * @param lowerNow the lower wording as it is now
 * @param ours     the private words
 */
public record StaleModel(Prose departed, Prose lowerNow, Prose ours) {

	/** The three versions of private words; {@code text} is what their audience sees, for the numbers of references. */
	public static StaleModel of(OpenDossier dossier, PrivateWording words, Projection text) {
		return new StaleModel(prose(words.getDepartsFrom(), text), prose(PrivateTexts.lowerOf(dossier, words).orElse(null), text),
				prose(words.getWording(), text));
	}

	/** What the lower audience changed: removed from the words departed from, added in those of now. */
	public WordMarks lowerChanges() {
		return WordMarks.between(departed, lowerNow);
	}

	/** What the private words changed. */
	public WordMarks ourChanges() {
		return WordMarks.between(departed, ours);
	}

	private static Prose prose(Wording wording, Projection text) {
		var words = new StringBuilder();
		List<Look> looks = new ArrayList<>();
		var atoms = new TreeMap<Integer, Atom>();
		if (wording != null) {
			if (wording.getHeading() != null) {
				words.append(wording.getHeading()).append('\n');
			}
			for (Inline inline : wording.getContent()) {
				if (inline instanceof Run run) {
					words.append(run.getText());
				} else {
					words.append(label(inline, text));
				}
			}
		}
		return new Prose(words.toString(), looks, atoms);
	}

	private static String label(Inline inline, Projection text) {
		return switch (inline) {
		case CrossReference reference -> reference.getTarget() == null ? "[?]"
				: text.find(reference.getTarget().getId()).map(clause -> clause.number().citation()).orElse("[?]");
		case Bracket bracket -> "[…]";
		case Note note -> "[note]";
		case Opaque opaque -> opaque.getText();
		default -> "";
		};
	}
}
