package org.chancery.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

import org.chancery.core.exchange.ConcealedMatter;
import org.chancery.core.exchange.CounterDraftChange;
import org.chancery.core.exchange.CounterDraftReview;
import org.chancery.core.projection.Projection;
import org.chancery.model.dossier.ExportRecord;

/** Prints a review for a person or as JSON. */
final class ReviewPrinter {

	private static final int SHOWN = 160;

	private ReviewPrinter() {
	}

	/** Which draft was sent. @param record what the dossier remembers of it; null for nothing */
	static String draft(Projection text, ExportRecord record) {
		String party = record == null ? text.parties().isEmpty() ? null : text.parties().getFirst().code()
				: record.getParty() == null ? null : record.getParty().getCode();
		String whose = (party == null ? "" : " for " + party) + " in " + text.language() + " of the text that the audience " + text.audience() + " sees";
		return record == null ? "the draft" + whose + "; the dossier remembers no export, so it was made anew"
				: "the draft" + whose + ", exported on " + record.getDate();
	}

	static void print(CounterDraftReview review, boolean json, Session session) {
		session.monitor().done();
		if (json) {
			json(review, new JsonWriter(session.out()));
			session.out().println();
		} else {
			text(review, session.out());
		}
	}

	private static void json(CounterDraftReview review, JsonWriter json) {
		json.beginObject().name("changes").beginArray();
		for (CounterDraftChange change : review.changes()) {
			json.beginObject().name("clause").value(change.clause()).name("number").value(change.number());
			json.name("kind").value(word(change.kind())).name("declared").value(change.declared());
			json.name("author").value(change.author()).name("date").value(change.date());
			json.name("old").value(change.old()).name("new").value(change.now());
			json.name("part").value(change.part()).endObject();
		}
		json.endArray().name("undeclared").value(review.undeclared()).name("hidden").beginArray();
		for (ConcealedMatter matter : review.concealed()) {
			json.beginObject().name("kind").value(word(matter.kind())).name("part").value(matter.part());
			json.name("description").value(matter.description()).name("sent").value(matter.sent()).endObject();
		}
		json.endArray().endObject();
	}

	private static void text(CounterDraftReview review, PrintStream out) {
		int declared = review.changes().size() - review.undeclared();
		out.println(review.undeclared() + " undeclared, " + declared + " declared");
		int number = 0;
		for (CounterDraftChange change : review.changes()) {
			out.println(++number + " " + (change.declared() ? "declared   " : "UNDECLARED ") + word(change.kind()) + " in "
					+ (change.number().isEmpty() ? "" : change.number() + ", ") + change.part() + by(change));
			line(out, "- ", change.old());
			line(out, "+ ", change.now());
		}
		for (ConcealedMatter matter : review.concealed()) {
			out.println("HIDDEN     " + word(matter.kind()) + " in " + matter.part() + (matter.sent() ? " (as it was sent)" : "") + ": "
					+ shortened(matter.description()));
		}
	}

	/** Lists changes under a heading; nothing for none. */
	static void list(String heading, List<CounterDraftChange> changes, PrintStream out) {
		if (!changes.isEmpty()) {
			out.println(heading);
			for (CounterDraftChange change : changes) {
				out.println("  " + word(change.kind()) + " in " + (change.number().isEmpty() ? "" : change.number() + ", ") + change.part());
				line(out, "- ", change.old());
				line(out, "+ ", change.now());
			}
		}
	}

	private static String by(CounterDraftChange change) {
		String who = change.author().isEmpty() ? "" : " by " + change.author();
		return who + (change.date().isEmpty() ? "" : " on " + change.date());
	}

	private static void line(PrintStream out, String sign, String words) {
		if (!words.isEmpty()) {
			out.println("    " + sign + shortened(words));
		}
	}

	private static String shortened(String words) {
		String line = words.replace("\n", "¶").replace('\u2028', ' ');
		return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
	}

	private static String word(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}
}
