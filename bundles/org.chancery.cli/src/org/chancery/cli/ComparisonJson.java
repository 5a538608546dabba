package org.chancery.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chancery.comparison.ClauseChange;
import org.chancery.comparison.ComparedClause;
import org.chancery.comparison.Reason;
import org.chancery.comparison.TextComparison;
import org.chancery.comparison.Weight;
import org.chancery.comparison.bracket.BracketReport;
import org.chancery.comparison.bracket.CompareBrackets;
import org.chancery.comparison.words.Edit;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;

/**
 * A comparison as JSON: {@code {"clauses":[{"old","new","type","citation":{"old","new"},"heading":{"old","new","edits"},
 * "place":{"old","new"},"kind","moved","renumbered","weight","reasons":[{"effect","old","new","direction"}],"edits":[["=","…"],…],"notes":[…]}],
 * "summary":{…}}}.
 */
final class ComparisonJson {

	private final JsonWriter json;
	/** Where each clause of either text stands in its reading order. */
	private final Map<String, Integer> oldPlaces = new HashMap<>();
	private final Map<String, Integer> newPlaces = new HashMap<>();

	ComparisonJson(JsonWriter json) {
		this.json = json;
	}

	void write(TextComparison comparison) {
		number(comparison.old(), oldPlaces);
		number(comparison.now(), newPlaces);
		json.beginObject().name("clauses").beginArray();
		comparison.clauses().forEach(this::clause);
		json.endArray().name("summary");
		summary(comparison);
		json.endObject();
	}

	private void clause(ComparedClause clause) {
		ClauseChange change = clause.change();
		ProjectedClause old = change.old();
		ProjectedClause now = change.now();
		json.beginObject();
		both("old", old == null ? null : old.id(), now == null ? null : now.id());
		json.name("type").value(change.clause().kind().getLiteral());
		json.name("citation").beginObject();
		both("old", old == null ? null : old.number().citation(), now == null ? null : now.number().citation());
		json.endObject().name("heading").beginObject();
		both("old", old == null ? null : old.heading(), now == null ? null : now.heading());
		edits("edits", change.heading());
		json.endObject().name("place").beginObject();
		place("old", old, oldPlaces);
		place("new", now, newPlaces);
		json.endObject().name("kind").value(change.kind().literal());
		json.name("moved").value(change.moved()).name("renumbered").value(change.renumbered());
		json.name("weight").value(clause.judgement().weight().name().toLowerCase(java.util.Locale.ROOT));
		json.name("reasons").beginArray();
		clause.judgement().reasons().forEach(this::reason);
		json.endArray();
		edits("edits", change.edits());
		if (!change.notes().isEmpty()) {
			edits("notes", change.notes());
		}
		json.endObject();
	}

	private static void number(Projection text, Map<String, Integer> places) {
		text.all().forEach(clause -> places.put(clause.id(), places.size() + 1));
	}

	private void place(String name, ProjectedClause clause, Map<String, Integer> places) {
		json.name(name);
		if (clause == null) {
			json.value((String) null);
		} else {
			json.value(places.get(clause.id()));
		}
	}

	/** Two members, the second of which is always "new". */
	private void both(String first, String old, String now) {
		json.name(first).value(old).name("new").value(now);
	}

	private void reason(Reason reason) {
		json.beginObject().name("effect").value(reason.effect());
		both("old", reason.old(), reason.now());
		if (!reason.direction().isEmpty()) {
			json.name("direction").value(reason.direction());
		}
		json.endObject();
	}

	private void edits(String name, List<Edit> edits) {
		json.name(name).beginArray();
		for (Edit edit : edits) {
			json.beginArray().value(edit.kind().sign()).value(edit.text()).endArray();
		}
		json.endArray();
	}

	private void brackets(TextComparison comparison) {
		BracketReport report = new CompareBrackets(comparison).perform();
		json.name("brackets").beginObject().name("resolved").value(report.resolved());
		report.counts().forEach((fate, count) -> json.name(fate.key()).value(count));
		json.name("open").value(report.now().count()).name("deepest").value(report.now().deepest());
		json.name("optionsByParty").beginObject();
		report.now().optionsByParty().forEach((party, count) -> json.name(party).value(count));
		json.endObject().endObject();
	}

	private void summary(TextComparison comparison) {
		json.beginObject().name("title").beginObject();
		both("old", comparison.old().title(), comparison.now().title());
		json.endObject();
		comparison.counts().forEach((kind, count) -> json.name(kind.literal()).value(count));
		json.name("changes").value(comparison.changes().size());
		json.name("movedInAll").value((int) comparison.clauses().stream().filter(each -> each.change().moved()).count());
		json.name("substantive").value((int) comparison.changes().stream()
				.filter(each -> each.judgement().weight() == Weight.SUBSTANTIVE).count());
		brackets(comparison);
		json.endObject();
	}
}
