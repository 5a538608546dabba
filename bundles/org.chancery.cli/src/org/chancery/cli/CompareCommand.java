package org.chancery.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.chancery.comparison.ClauseChange;
import org.chancery.comparison.CompareTexts;
import org.chancery.comparison.ComparedClause;
import org.chancery.comparison.TextComparison;
import org.chancery.comparison.weight.LegalWeigher;
import org.chancery.comparison.words.Edit;
import org.chancery.core.projection.Projection;

/** Compares two texts clause by clause. */
final class CompareCommand implements Command {

	private static final Option LANGUAGE = Option.value("language", 'l', "L",
			"language of both texts; found out, or the drafting language, if none is named");

	@Override
	public String name() {
		return "compare";
	}

	@Override
	public String summary() {
		return "tell clause by clause how one text became another, the weightiest changes first";
	}

	@Override
	public List<String> operands() {
		return List.of("OLD", "NEW");
	}

	@Override
	public List<Option> options() {
		return List.of(LANGUAGE, Option.flag("json", "print every clause of either text with its words as JSON"));
	}

	@Override
	public String usage() {
		return "compare OLD NEW [--language L] [--json]";
	}

	@Override
	public String details() {
		return """
				OLD and NEW are Word files, folders of dossiers, or DOSSIER@AUDIENCE; a dossier alone is its public text.

				JSON: {"clauses":[{"old","new","type","citation":{"old","new"},"heading":{"old","new","edits"},"place":{"old","new"},"kind",
				"moved","renumbered","weight","reasons":[{"effect","old","new"}],"edits":[["=",…],["-",…],["+",…]]}],"summary"}
				  old, new   ids of the clause, null where there is none; one entry for each clause in the order of NEW, what
				             was deleted behind what it stood behind
				  place      where the clause stands in either text, counted from 1 in reading order; sorted by it, and by
				             the order of the entries for the parts of a clause, "=" and "-" spell the old text
				  kind       same, changed, moved, inserted, deleted, split, joined; a changed, split or joined clause that
				             moved too has "moved": true. A clause that was split or joined has an entry for each part.
				             Another number alone, of the clause or of one that it cites, is no change; a cross-reference
				             that leads to another clause is.
				  edits      the clause's own words as "show --json" prints them, without heading, number and footnotes:
				             "=" and "-" spell the old words, "=" and "+" the new ones, to the character; for a split or
				             joined clause those of its parts together
				  heading    compared in the same way; so are "notes", the footnotes, where there are any
				""";
	}

	@Override
	public void run(Arguments arguments, Session session) throws FaultException {
		var source = new TextSource(session, arguments.value("language").orElse(null));
		Projection old = source.read(arguments.operand(0));
		Projection now = source.read(arguments.operand(1));
		TextComparison comparison = new CompareTexts(old, now, LegalWeigher::of).perform();
		session.monitor().done();
		if (arguments.has("json")) {
			new ComparisonJson(new JsonWriter(session.out())).write(comparison);
			session.out().println();
		} else {
			comparison.changes().forEach(clause -> session.out().println(line(clause)));
			session.out().println(summary(comparison));
		}
	}

	private static String line(ComparedClause clause) {
		ClauseChange change = clause.change();
		String was = change.old() == null ? "" : change.old().number().citation();
		String is = change.now() == null ? "" : change.now().number().citation();
		String place = was.equals(is) || is.isEmpty() ? was : was.isEmpty() ? is : was + " → " + is;
		String what = change.kind().literal() + (change.moved() && change.kind() != ClauseChange.Kind.MOVED ? ", moved" : "");
		String reasons = clause.judgement().reasons().stream()
				.map(reason -> reason.effect() + " (" + reason.old() + " → " + reason.now() + ")").collect(Collectors.joining("; "));
		return clause.judgement().weight().name().toLowerCase(Locale.ROOT) + "  " + place + "  " + what
				+ (reasons.isEmpty() ? "" : ": " + reasons) + words(change);
	}

	/** The words that came and went, in brackets with their signs. */
	private static String words(ClauseChange change) {
		if (change.kind() == ClauseChange.Kind.INSERTED || change.kind() == ClauseChange.Kind.DELETED) {
			return "";
		}
		return java.util.stream.Stream.concat(change.heading().stream(), change.edits().stream())
				.filter(edit -> edit.kind() != Edit.Kind.KEPT)
				.map(edit -> " [" + edit.kind().sign() + edit.text().strip().replaceAll("\\s+", " ") + "]").collect(Collectors.joining());
	}

	private static String summary(TextComparison comparison) {
		return comparison.counts().entrySet().stream().map(each -> each.getValue() + " " + each.getKey().literal())
				.collect(Collectors.joining(", "));
	}
}
