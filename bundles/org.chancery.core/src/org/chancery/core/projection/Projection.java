package org.chancery.core.projection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The plain, complete text that one audience sees in one language: an ordered tree of clauses with their numbers. It
 * is a copy that holds no path back to the dossier, so whoever is handed one cannot reach more than it shows. Made by
 * {@link Projector}.
 */
public final class Projection {

	private final String title;
	private final String audience;
	private final String language;
	private final List<ProjectedParty> parties;
	private final List<ProjectedClause> clauses;
	private final Map<String, ProjectedClause> byId = new LinkedHashMap<>();

	/** Puts a projection together; the lists are copied. */
	public Projection(String title, String audience, String language, List<ProjectedParty> parties,
			List<ProjectedClause> clauses) {
		this.title = title;
		this.audience = audience;
		this.language = language;
		this.parties = List.copyOf(parties);
		this.clauses = List.copyOf(clauses);
		this.clauses.forEach(this::index);
	}

	private void index(ProjectedClause clause) {
		byId.put(clause.id(), clause);
		clause.clauses().forEach(this::index);
	}

	/** The title of the treaty; empty if it has none. */
	public String title() {
		return title;
	}

	/** The name of the audience that sees this text. */
	public String audience() {
		return audience;
	}

	/** BCP 47 tag of the language. */
	public String language() {
		return language;
	}

	/** The parties in the order of the text. */
	public List<ProjectedParty> parties() {
		return parties;
	}

	/** The top level clauses in order. */
	public List<ProjectedClause> clauses() {
		return clauses;
	}

	/** Every clause, each before those inside it. */
	public Stream<ProjectedClause> all() {
		return byId.values().stream();
	}

	/** The clause of that id, if this audience sees one. */
	public Optional<ProjectedClause> find(String id) {
		return Optional.ofNullable(byId.get(id));
	}
}
