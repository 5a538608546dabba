package org.chancery.core.alternat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.chancery.core.alternat.AlternatRemark.Reason;
import org.chancery.core.projection.ProjectedParty;

/** Puts the enumerations of plain text in the order of an alternat. */
final class TextAlternat {

	/** A stretch of text and what takes its place. */
	record Edit(int from, int to, String words) {
	}

	private static final Pattern ORDER_MATTERS = Pattern.compile("(?iu)\\b(respectively|respective order|in that order|in this "
			+ "order|the former|the latter|respectivement|dans cet ordre|ce dernier|cette dernière|respectivamente|en ese orden|"
			+ "en este orden|este último|esta última)\\b");
	private static final String SENTENCE_ENDS = ".;\n";

	private final EnumerationFinder finder;
	private final EnumerationOrder order;

	TextAlternat(List<ProjectedParty> known, List<ProjectedParty> inOrder, String language) {
		finder = new EnumerationFinder(new PartyForms(known, language), language);
		Map<String, Integer> places = new HashMap<>();
		inOrder.forEach(party -> places.putIfAbsent(party.id(), places.size()));
		order = new EnumerationOrder(places, language);
	}

	/** What is to be changed, in order. */
	List<Edit> edits(String text, Consumer<Reason> left) {
		return finder.in(text, (at, reason) -> left.accept(reason)).stream().<Edit>mapMulti((enumeration, each) -> {
			String words = order.write(enumeration, text);
			if (words != null && ORDER_MATTERS.matcher(sentence(text, enumeration)).find()) {
				left.accept(Reason.SENSE_OF_ORDER);
			} else if (words != null) {
				each.accept(new Edit(enumeration.from(), enumeration.to(), words));
			}
		}).toList();
	}

	/** The text with its enumerations in order. */
	String of(String text, Consumer<Reason> left) {
		return apply(text, edits(text, left));
	}

	static String apply(String text, List<Edit> edits) {
		var changed = new StringBuilder(text);
		for (Edit edit : edits.reversed()) {
			changed.replace(edit.from(), edit.to(), edit.words());
		}
		return changed.toString();
	}

	private static String sentence(String text, Enumeration enumeration) {
		int from = enumeration.from();
		while (from > 0 && SENTENCE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
			from--;
		}
		int to = enumeration.to();
		while (to < text.length() && SENTENCE_ENDS.indexOf(text.charAt(to)) < 0) {
			to++;
		}
		return text.substring(from, to);
	}
}
