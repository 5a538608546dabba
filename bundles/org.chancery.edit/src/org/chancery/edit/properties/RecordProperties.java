package org.chancery.edit.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;

import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;
import org.chancery.edit.DossierSession;
import org.chancery.model.Identified;
import org.chancery.model.dossier.Audience;
import org.chancery.model.negotiation.Fallback;
import org.chancery.model.negotiation.RedLine;
import org.chancery.model.text.Clause;

/** The properties of a red line, a concession or an assurance as one audience reads it. */
final class RecordProperties {

	private final DossierSession session;
	private final Projection projection;

	RecordProperties(DossierSession session, Audience audience, String language) {
		this.session = session;
		this.projection = session.projection(audience, language);
	}

	List<Property> of(Identified record) {
		List<Property> all = new ArrayList<>(new AttributeProperties(session, "Record", "").of(record));
		if (record instanceof RedLine line) {
			for (int i = 0; i < line.getFallbacks().size(); i++) {
				all.add(fallback(line.getFallbacks().get(i), i));
			}
		}
		all.add(fixed("clauses", "Clauses", clauses(record)));
		all.add(fixed("audience", "Audience", session.dossier().holdingOf(record).getAudience().getName()));
		all.add(fixed("id", "Id", record.getId()));
		return all;
	}

	private Property fallback(Fallback fallback, int index) {
		String step = AttributeProperties.title(fallback.getStep().getLiteral());
		Property words = new AttributeProperties(session, "Record", "fallback." + index + ".").of(fallback).stream()
				.filter(each -> each.id().endsWith("description")).findFirst().orElseThrow();
		return new Property(words.id(), words.category(), step, words.value(), words.choices(), words.setter());
	}

	/** The clauses that the record is about, as the audience cites them. */
	private String clauses(Identified record) {
		return record.eClass().getEAllReferences().stream().filter(RecordProperties::toClauses)
				.flatMap(reference -> targets(record, reference)).map(clause -> projection.find(clause.getId())
						.map(ProjectedClause::number).map(number -> number.citation()).orElse("a clause that is not shown"))
				.distinct().collect(Collectors.joining("; "));
	}

	private static boolean toClauses(EReference reference) {
		return !reference.isContainment() && reference.getEReferenceType().getInstanceClass() == Clause.class;
	}

	private static Stream<Clause> targets(Identified record, EReference reference) {
		Object value = record.eGet(reference);
		List<?> targets = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
		return targets.stream().map(Clause.class::cast);
	}

	private static Property fixed(String id, String name, String value) {
		return new Property(id, "Record", name, value == null ? "" : value, List.of(), null);
	}
}
