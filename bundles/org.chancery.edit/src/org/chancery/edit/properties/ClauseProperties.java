package org.chancery.edit.properties;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.text.ChangeKind;
import org.chancery.core.text.LockNumber;
import org.chancery.core.text.SetHeading;
import org.chancery.core.text.SetNumber;
import org.chancery.core.text.UnlockNumber;
import org.chancery.edit.DossierSession;
import org.chancery.model.dossier.Audience;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;

/** The properties of a clause as an audience sees it. Kind and number belong to the audience that holds the clause. */
final class ClauseProperties {

	private static final String COMPUTED = "computed";
	private static final String LOCKED = "locked";
	private static final String NONE = "none";

	private final DossierSession session;
	private final Audience audience;
	private final String language;
	private final Clause clause;

	ClauseProperties(DossierSession session, Audience audience, String language, Clause clause) {
		this.session = session;
		this.audience = audience;
		this.language = language;
		this.clause = clause;
	}

	List<Property> all() {
		return session.projection(audience, language).find(clause.getId()).map(this::all).orElse(List.of());
	}

	private List<Property> all(ProjectedClause seen) {
		OpenDossier dossier = session.dossier();
		boolean own = dossier.holdingOf(clause) == dossier.holding(audience);
		String notices = seen.notices().stream().map(each -> each.name().toLowerCase(Locale.ROOT))
				.collect(Collectors.joining(", "));
		String holder = dossier.holdingOf(clause).getAudience().getName();
		return List.of(
				property("kind", "Clause", "Kind", clause.getKind().getLiteral(), own ? kinds() : List.of(),
						own ? this::setKind : null),
				property("heading", "Clause", "Heading", seen.heading() == null ? "" : seen.heading(), List.of(),
						this::setHeading),
				property("citation", "Clause", "Citation", seen.number().citation(), List.of(), null),
				property("number", "Number", "Number", seen.number().value(), List.of(), own ? this::setNumber : null),
				property("numbering", "Number", "Numbering", numbering(seen), List.of(COMPUTED, LOCKED, NONE),
						own ? this::setNumbering : null),
				property("holder", "Audience", "Clause of", holder, List.of(), null),
				property("audience", "Audience", "Words of", seen.audience(), List.of(), null),
				property("notices", "Audience", "Notices", notices, List.of(), null),
				property("words", "Clause", "Words", Integer.toString(words(seen.text())), List.of(), null),
				property("id", "Clause", "Id", clause.getId(), List.of(), null));
	}

	private List<String> kinds() {
		return ClauseKind.VALUES.stream()
				.filter(kind -> kind == clause.getKind() || new ChangeKind(session.dossier(), audience, clause, kind).possible())
				.map(ClauseKind::getLiteral).toList();
	}

	private void setKind(String kind) {
		session.execute("Change kind", new ChangeKind(session.dossier(), audience, clause, ClauseKind.get(kind))::perform);
	}

	private void setHeading(String heading) {
		session.execute("Set heading", new SetHeading(session.dossier(), audience, clause, language, heading)::perform);
	}

	private void setNumber(String number) {
		session.execute("Set number", new SetNumber(clause, number)::perform);
	}

	private void setNumbering(String how) {
		session.execute("Set numbering", () -> {
			switch (how) {
			case NONE -> new SetNumber(clause, "").perform();
			case LOCKED -> {
				clause.setUnnumbered(false);
				new LockNumber(session.dossier(), clause).perform();
			}
			default -> {
				clause.setUnnumbered(false);
				new UnlockNumber(clause).perform();
			}
			}
		});
	}

	private String numbering(ProjectedClause seen) {
		if (clause.getLockedNumber() != null || clause.getLockedLabel() != null) {
			return LOCKED;
		}
		return seen.number().value().isEmpty() ? NONE : COMPUTED;
	}

	private static int words(String text) {
		String stripped = text.strip();
		return stripped.isEmpty() ? 0 : stripped.split("\\s+").length;
	}

	private static Property property(String id, String category, String name, String value, List<String> choices,
			Consumer<String> setter) {
		return new Property(id, category, name, value, choices, setter);
	}
}
