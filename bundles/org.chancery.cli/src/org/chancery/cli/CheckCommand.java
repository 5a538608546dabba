package org.chancery.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.dossier.Audience;
import org.chancery.negotiation.CheckDossier;
import org.chancery.negotiation.Finding;
import org.chancery.negotiation.Place;
import org.chancery.negotiation.redline.RedLineFindings;

/** Checks the red lines and records of a dossier, on its own texts or on what another party returned. */
final class CheckCommand implements Command {

	@Override
	public String name() {
		return "check";
	}

	@Override
	public String summary() {
		return "tell which red lines are crossed, and what else needs a look";
	}

	@Override
	public List<String> operands() {
		return List.of("DOSSIER");
	}

	@Override
	public List<Option> options() {
		return List.of(
				Option.value("against", "COUNTER", "check this text of another party: a Word file, or DOSSIER@AUDIENCE"),
				Option.value("audience", 'a', "A", "check what this audience reads; all that can be opened if none is named"),
				Options.LANGUAGE, Option.flag("json", "print the findings as JSON"));
	}

	@Override
	public String usage() {
		return "check DOSSIER [--against COUNTER.docx] [--audience A] [--language L] [--json]";
	}

	@Override
	public String details() {
		return """
				Exit code 0: no red line is crossed, or only waived ones; there may be other findings, and red lines that a
				machine cannot decide are among them. 1: the input is at fault. 2: wrong use. 3: a red line that is not
				waived is crossed.

				A clause of a counter-draft is one of ours by its words, whatever its number or place; what stands at the
				place of one in other words altogether is tested in its stead, and does not count as its existence.

				JSON: {"findings":[{"rule","severity","redLine","clause","number","words","message","fallback"}]}, the
				gravest first
				  rule      red-line-crossed, red-line-undecided, red-line-waived, …
				  severity  blocking, warning, information
				  redLine   label of the red line, or of the record that it is about; null for none
				  clause    id of the clause, null for none; number is how it is cited in that text
				  words     the very words; empty where the finding is that there are none
				  fallback  the step of the ladder that the text still reaches: opening, target, bottomLine; null for none
				What it prints is as secret as what it reads: name an audience to check no more than that one may know.
				""";
	}

	@Override
	public void run(Arguments arguments, Session session) throws FaultException, CrossedException {
		OpenDossier dossier = session.open(arguments.operand(0));
		Audience reader = arguments.has("audience") ? session.audience(dossier, arguments) : null;
		var check = new CheckDossier(dossier, reader, session.language(dossier, arguments), LocalDate.now());
		List<Finding> findings = arguments.has("against")
				? check.against(new TextSource(session, arguments.value("language").orElse(null)).read(arguments.value("against").get()))
				: check.perform();
		session.monitor().done();
		if (arguments.has("json")) {
			json(findings, new JsonWriter(session.out()));
			session.out().println();
		} else {
			print(findings, session);
		}
		if (findings.stream().anyMatch(finding -> finding.rule().equals(RedLineFindings.CROSSED))) {
			throw new CrossedException();
		}
	}

	private static void json(List<Finding> findings, JsonWriter json) {
		json.beginObject().name("findings").beginArray();
		for (Finding finding : findings) {
			Place place = finding.place();
			json.beginObject().name("rule").value(finding.rule()).name("severity").value(finding.severity().getLiteral());
			json.name("redLine").value(label(finding)).name("clause").value(place.clause()).name("number").value(place.number());
			json.name("words").value(place.words()).name("message").value(finding.message());
			json.name("fallback").value(finding.fallback() == null ? null : finding.fallback().getLiteral());
			json.endObject();
		}
		json.endArray().endObject();
	}

	private static String label(Finding finding) {
		return finding.label().isEmpty() ? finding.subject() : finding.label();
	}

	private static void print(List<Finding> findings, Session session) {
		for (Finding finding : findings) {
			Place place = finding.place();
			String label = finding.label().isEmpty() ? "" : finding.label() + "  ";
			String where = place.number().isEmpty() ? "" : place.number() + (place.text().isEmpty() ? "" : " (" + place.text() + ")") + "  ";
			String words = place.words().isEmpty() ? "" : " \u201c" + place.words().strip().replaceAll("\\s+", " ") + "\u201d";
			String step = finding.fallback() == null ? "" : " [still at the " + spoken(finding) + "]";
			session.out().println(finding.severity().getLiteral() + "  " + label + where + finding.message() + words + step);
		}
		long crossed = count(findings, Set.of(RedLineFindings.CROSSED));
		long undecided = count(findings, Set.of(RedLineFindings.UNDECIDED));
		session.out().println(crossed + (crossed == 1 ? " red line crossed, " : " red lines crossed, ") + undecided
				+ " undecided, " + findings.size() + (findings.size() == 1 ? " finding" : " findings"));
	}

	/** How many records the findings of some rules are about. */
	private static long count(List<Finding> findings, Set<String> rules) {
		return findings.stream().filter(finding -> rules.contains(finding.rule())).map(Finding::subject).distinct().count();
	}

	private static String spoken(Finding finding) {
		return switch (finding.fallback()) {
		case OPENING, TARGET -> finding.fallback().getLiteral().toLowerCase(Locale.ROOT);
		case BOTTOM_LINE -> "bottom line";
		};
	}
}
