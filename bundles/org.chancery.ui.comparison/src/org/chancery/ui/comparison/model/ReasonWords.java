package org.chancery.ui.comparison.model;

import java.util.ArrayList;
import java.util.List;

import org.chancery.comparison.ClauseChange;
import org.chancery.comparison.ComparedClause;
import org.chancery.comparison.Reason;
import org.chancery.comparison.TextComparison;

/** Says in few words why a change weighs what it weighs. */
final class ReasonWords {

	private static final int LONGEST = 48;

	private ReasonWords() {
	}

	/** @param audiences whether two audiences of one dossier are compared */
	static List<String> of(ComparedClause compared, boolean audiences, TextComparison comparison) {
		List<String> words = new ArrayList<>();
		ClauseChange change = compared.change();
		if (audiences && change.old() == null) {
			words.add("only " + comparison.now().audience());
		} else if (audiences && change.now() == null) {
			words.add("only " + comparison.old().audience());
		}
		compared.judgement().reasons().forEach(each -> words.add(of(each)));
		return words;
	}

	private static String of(Reason reason) {
		String old = shortened(reason.old());
		String now = shortened(reason.now());
		String what = effect(reason);
		if (old.isEmpty() && now.isEmpty()) {
			return what;
		}
		return what + ": " + (old.isEmpty() ? "+ “" + now + "”" : now.isEmpty() ? "− “" + old + "”" : "“" + old + "” → “" + now + "”");
	}

	/** The class in the words of whoever negotiates; what the engine knows besides keeps its name. */
	private static String effect(Reason reason) {
		String direction = reason.direction();
		return switch (reason.effect()) {
		case "modality", "obligation" -> direction.isEmpty() ? "obligation differs" : direction;
		case "negation" -> "negated otherwise";
		case "number", "date", "deadline" -> reason.effect() + (direction.isEmpty() ? " differs" : " " + direction);
		case "condition" -> direction.isEmpty() ? "condition differs" : "condition, " + direction;
		case "party" -> "party differs";
		case "definedTerm" -> "term differs";
		case "reference" -> "reference leads elsewhere";
		default -> reason.effect() + (direction.isEmpty() ? "" : ", " + direction);
		};
	}

	private static String shortened(String words) {
		String line = words.strip().replaceAll("\\s+", " ");
		return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).strip() + "…";
	}
}
