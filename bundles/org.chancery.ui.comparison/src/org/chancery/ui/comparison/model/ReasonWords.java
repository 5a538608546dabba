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
		if (old.isEmpty() && now.isEmpty()) {
			return reason.effect();
		}
		return reason.effect() + " " + (old.isEmpty() ? "+ “" + now + "”" : now.isEmpty() ? "− “" + old + "”" : "“" + old + "” → “" + now + "”");
	}

	private static String shortened(String words) {
		String line = words.strip().replaceAll("\\s+", " ");
		return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).strip() + "…";
	}
}
