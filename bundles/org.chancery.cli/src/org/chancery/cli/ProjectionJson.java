package org.chancery.cli;

import java.util.List;

import org.chancery.core.projection.PlainText;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.ProjectedParty;
import org.chancery.core.projection.Projection;

/**
 * A projection as JSON: {@code {"title","audience","languages","parties","clauses":[{"id","kind","number","heading",
 * "text","notes","children":[…]}]}}. The number is the whole label (Article 5 bis); what is absent is an empty string.
 */
final class ProjectionJson {

	private final JsonWriter json;

	ProjectionJson(JsonWriter json) {
		this.json = json;
	}

	void write(Projection projection, List<String> languages) {
		json.beginObject().name("title").value(projection.title()).name("audience").value(projection.audience());
		json.name("languages").beginArray();
		languages.forEach(json::value);
		json.endArray().name("parties").beginArray();
		for (ProjectedParty party : projection.parties()) {
			json.beginObject().name("code").value(party.code()).name("name").value(party.longName()).endObject();
		}
		json.endArray();
		clauses("clauses", projection.clauses());
		json.endObject();
	}

	private void clauses(String name, List<ProjectedClause> clauses) {
		json.name(name).beginArray();
		for (ProjectedClause clause : clauses) {
			json.beginObject().name("id").value(clause.id()).name("kind").value(clause.kind().getLiteral());
			json.name("number").value(clause.number().label());
			json.name("heading").value(clause.heading() == null ? "" : clause.heading());
			json.name("text").value(clause.text());
			json.name("notes").beginArray();
			PlainText.notesOf(clause.content()).forEach(json::value);
			json.endArray();
			clauses("children", clause.clauses());
			json.endObject();
		}
		json.endArray();
	}
}
