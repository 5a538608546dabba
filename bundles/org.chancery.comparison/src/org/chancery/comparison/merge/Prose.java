package org.chancery.comparison.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.chancery.comparison.merge.Version.Place;
import org.chancery.core.projection.PlainText;
import org.chancery.model.Identified;
import org.chancery.model.text.Bracket;
import org.chancery.model.text.Clause;
import org.chancery.model.text.CrossReference;
import org.chancery.model.text.Inline;
import org.chancery.model.text.Note;
import org.chancery.model.text.Opaque;
import org.chancery.model.text.Run;
import org.chancery.model.text.Wording;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** The words of things as a person reads them, see {@link PlainText} for how brackets are written. */
final class Prose {

	private Prose() {
	}

	/** The words of a thing; empty if there is none. */
	static String of(EObject thing) {
		return switch (thing) {
		case null -> "";
		case Clause clause -> clause.getWordings().stream().map(Prose::of).collect(Collectors.joining("\n"));
		case Wording wording -> of(wording);
		default -> words(thing);
		};
	}

	static String of(Wording wording) {
		String heading = wording.getHeading() == null ? "" : wording.getHeading();
		String words = inlines(wording.getContent());
		return heading.isEmpty() || words.isEmpty() ? heading + words : heading + "\n" + words;
	}

	/** Whatever else is written in a thing. */
	private static String words(EObject thing) {
		List<String> words = new ArrayList<>();
		for (EAttribute attribute : thing.eClass().getEAllAttributes()) {
			if (!attribute.isID() && attribute.getEAttributeType().getInstanceClass() == String.class && !attribute.isMany()
					&& thing.eIsSet(attribute)) {
				words.add((String) thing.eGet(attribute));
			}
		}
		return String.join("\n", words);
	}

	/** A value of a feature, or of a list. */
	static String value(Object value) {
		if (value instanceof List<?> list) {
			return list.stream().map(Prose::value).collect(Collectors.joining("\n"));
		}
		return value instanceof Wording wording ? of(wording) : value instanceof Inline inline ? inlines(List.of(inline))
				: value instanceof Identified thing && thing.eIsProxy() ? Features.id(thing)
				: value instanceof EObject object ? of(object) : value == null ? "" : value.toString();
	}

	static String inlines(List<? extends Inline> content) {
		var words = new StringBuilder();
		for (Inline inline : content) {
			switch (inline) {
			case Run run -> words.append(run.getText() == null ? "" : run.getText());
			case Bracket bracket -> words.append(bracket.getOptions().stream().map(option -> inlines(option.getContent()))
					.collect(Collectors.joining(" / ", "[", "]")));
			case Opaque opaque -> words.append(opaque.getText() == null ? "" : opaque.getText());
			case CrossReference reference -> words.append('→');
			case Note note -> words.append('*');
			default -> throw new IllegalStateException("unknown inline " + inline.eClass().getName());
			}
		}
		return words.toString();
	}

	/** The words of what a thing stands behind. */
	static String behind(Version version, Place place, String id) {
		List<String> order = version.contents(place);
		int at = order.indexOf(id);
		return at < 1 ? "" : of(version.thing(order.get(at - 1)));
	}
}
