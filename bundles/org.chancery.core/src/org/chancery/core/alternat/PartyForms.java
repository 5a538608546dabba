package org.chancery.core.alternat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.chancery.core.projection.ProjectedParty;

/** The forms under which the parties appear in a text of one language. */
final class PartyForms {

	/** What a form is made from. */
	enum Sort {
		LONG, SHORT, ADJECTIVE
	}

	/** A form as it is written in one capitalisation. */
	record Form(ProjectedParty party, Sort sort, String words) {
	}

	/** A form at a place of a text. */
	record Mention(Form form, int from, int to) {
	}

	private static final Comparator<Mention> FIRST_LONGEST = Comparator.comparingInt(Mention::from)
			.thenComparing(Comparator.comparingInt(Mention::to).reversed());

	private final List<Form> forms = new ArrayList<>();

	PartyForms(List<ProjectedParty> parties, String language) {
		Map<String, Form> known = new HashMap<>();
		Set<String> shared = new LinkedHashSet<>();
		for (ProjectedParty party : parties) {
			for (Form form : formsOf(party, language)) {
				Form other = known.putIfAbsent(form.words(), form);
				if (other != null && other.party() != party) {
					shared.add(form.words());
				}
			}
		}
		known.values().stream().filter(form -> !shared.contains(form.words())).forEach(forms::add);
	}

	/** The mentions in a normalised text in order; of overlapping ones the first and longest. */
	List<Mention> in(String text) {
		var all = new ArrayList<Mention>();
		for (Form form : forms) {
			int length = form.words().length();
			for (int at = text.indexOf(form.words()); at >= 0; at = text.indexOf(form.words(), at + 1)) {
				if (!letter(text, at - 1) && !letter(text, at + length)) {
					all.add(new Mention(form, at, at + length));
				}
			}
		}
		all.sort(FIRST_LONGEST);
		var apart = new ArrayList<Mention>();
		for (Mention mention : all) {
			if (apart.isEmpty() || apart.getLast().to() <= mention.from()) {
				apart.add(mention);
			}
		}
		return apart;
	}

	/** The text with plain spaces and apostrophes, character by character. */
	static String normalised(String text) {
		return text.replace('\u00A0', ' ').replace('\u202F', ' ').replace('\u2019', '\'');
	}

	private static boolean letter(String text, int at) {
		return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
	}

	private static List<Form> formsOf(ProjectedParty party, String language) {
		var all = new ArrayList<Form>();
		add(all, party, Sort.LONG, party.longName());
		add(all, party, Sort.SHORT, party.shortName());
		for (String adjective : Inflections.of(party.adjective(), language)) {
			add(all, party, Sort.ADJECTIVE, adjective);
		}
		return all;
	}

	private static void add(List<Form> all, ProjectedParty party, Sort sort, String words) {
		if (words == null || words.isBlank()) {
			return;
		}
		String plain = normalised(words.strip());
		var capitals = new LinkedHashSet<String>();
		capitals.add(plain);
		capitals.add(plain.toUpperCase(Locale.ROOT));
		capitals.add(plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1));
		capitals.forEach(each -> all.add(new Form(party, sort, each)));
	}
}
