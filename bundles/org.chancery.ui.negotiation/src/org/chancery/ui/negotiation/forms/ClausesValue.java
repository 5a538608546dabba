package org.chancery.ui.negotiation.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;
import org.chancery.model.Identified;
import org.chancery.model.text.Clause;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * One clause or several, by their citations in the text that is shown, parted by semicolons. What can be chosen are the
 * clauses of the text that the record's audience reads: secrets point down.
 *
 * @param shown the text by which clauses are cited
 * @param known the text of the audience that is to hold the record
 */
record ClausesValue(EReference reference, OpenDossier dossier, Supplier<Projection> shown, Supplier<Projection> known)
		implements FieldValue {

	@Override
	public String read(Identified record) {
		Object value = record.eGet(reference);
		List<?> clauses = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
		return clauses.stream().map(clause -> cite(((Clause) clause).getId())).distinct().collect(Collectors.joining("; "));
	}

	/** How a clause is cited; by its id if the text does not have it. */
	String cite(String id) {
		return shown.get().find(id).map(clause -> clause.number().citation()).filter(each -> !each.isEmpty()).orElse("#" + id);
	}

	@Override
	@SuppressWarnings("unchecked")
	public void write(Identified record, String text) {
		List<Clause> clauses = cited(text).map(this::find).map(Optional::orElseThrow).distinct().toList();
		if (reference.isMany()) {
			var list = (org.eclipse.emf.common.util.EList<Clause>) record.eGet(reference);
			if (!list.equals(clauses)) {
				list.clear();
				list.addAll(clauses);
			}
		} else {
			record.eSet(reference, clauses.isEmpty() ? null : clauses.getFirst());
		}
	}

	@Override
	public Optional<String> problem(String text) {
		Optional<String> unknown = cited(text).filter(each -> find(each).isEmpty()).findFirst();
		if (unknown.isPresent()) {
			return Optional.of("there is no clause “" + unknown.get() + "”.");
		}
		if (!reference.isMany() && cited(text).count() > 1) {
			return Optional.of("name one clause.");
		}
		return cited(text).filter(each -> known.get().find(find(each).orElseThrow().getId()).isEmpty()
				&& shown.get().find(find(each).orElseThrow().getId()).isPresent()).findFirst()
				.map(each -> "the audience of this record does not read “" + each + "”.");
	}

	/** The clauses that some citations name; what names none is left out. */
	List<Clause> named(String text) {
		return cited(text).flatMap(each -> find(each).stream()).distinct().toList();
	}

	private static java.util.stream.Stream<String> cited(String text) {
		return Arrays.stream(text.split("[;\n]")).map(String::strip).filter(each -> !each.isEmpty());
	}

	private Optional<Clause> find(String citation) {
		String wanted = plain(citation);
		Optional<String> id = citation.startsWith("#") ? Optional.of(citation.substring(1))
				: shown.get().all().filter(clause -> plain(clause.number().citation()).equals(wanted)).map(ProjectedClause::id).findFirst();
		return id.map(each -> dossier.find(each)).filter(Clause.class::isInstance).map(Clause.class::cast)
				.filter(each -> EcoreUtil.getRootContainer(each) != each);
	}

	private static String plain(String citation) {
		return citation.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
	}
}
