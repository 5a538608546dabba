package org.chancery.edit;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import org.chancery.model.dossier.DossierPackage;
import org.chancery.model.overlay.OverlayPackage;
import org.chancery.model.overlay.PrivateWording;
import org.chancery.model.parties.PartiesPackage;
import org.chancery.model.text.Clause;
import org.chancery.model.text.Text;
import org.chancery.model.text.TextPackage;
import org.chancery.model.text.Wording;
import org.chancery.model.overlay.PrivateClause;

/** Reads from the steps of a change what they mean for what is shown. */
final class ChangeReading {

	private final Set<String> touched = new HashSet<>();
	private boolean structure;
	private boolean records;

	private ChangeReading() {
	}

	/** What the steps changed. */
	static SessionChange of(Collection<ChangeStep> steps) {
		var reading = new ChangeReading();
		steps.forEach(reading::read);
		return new SessionChange(reading.touched, reading.structure, reading.records);
	}

	private void read(ChangeStep step) {
		switch (step.owner()) {
		case Clause clause -> {
			touched(clause);
			if (step.feature() != TextPackage.Literals.CLAUSE__WORDINGS) {
				readStructure(step);
			}
		}
		case Text text when step.feature() == TextPackage.Literals.TEXT__CLAUSES -> readStructure(step);
		case PrivateClause placed -> readStructure(step);
		case PrivateWording words -> read(words, step);
		default -> readOther(step);
		}
	}

	/** Clauses that came in may have been another audience's before. */
	private void readStructure(ChangeStep step) {
		structure = true;
		if (step.kind() != ChangeStep.Kind.MOVE) {
			Stream.of(step.before(), step.after()).flatMap(List::stream).forEach(this::came);
		}
	}

	private void came(Object value) {
		switch (value) {
		case Clause clause -> {
			touched(clause);
			clause.getClauses().forEach(this::came);
		}
		case PrivateClause placed -> came(placed.getClause());
		case null, default -> {
			// An attribute of the clause.
		}
		}
	}

	private void read(PrivateWording words, ChangeStep step) {
		structure |= step.feature() == OverlayPackage.Literals.PRIVATE_WORDING__OMITTED;
		touched(words.getClause());
		if (step.feature() == OverlayPackage.Literals.PRIVATE_WORDING__CLAUSE) {
			structure = true;
			Stream.of(step.before(), step.after()).flatMap(List::stream).map(Clause.class::cast).forEach(this::touched);
		}
	}

	private void readOther(ChangeStep step) {
		if (step.feature() == DossierPackage.Literals.LAYER__PRIVATE_CLAUSES) {
			readStructure(step);
		} else if (step.feature() == DossierPackage.Literals.LAYER__PRIVATE_WORDINGS) {
			Stream.of(step.before(), step.after()).flatMap(List::stream).map(PrivateWording.class::cast).forEach(this::listed);
		} else if (step.owner() instanceof Text || step.feature() == DossierPackage.Literals.DOSSIER__TEXT
				|| step.feature() == DossierPackage.Literals.DOSSIER__PARTIES
				|| step.owner().eClass().getEPackage() == PartiesPackage.eINSTANCE) {
			structure = true;
			records = true;
		} else {
			readInside(step.owner());
		}
	}

	private void listed(PrivateWording words) {
		structure |= words.isOmitted();
		touched(words.getClause());
	}

	/** Words change deep inside a wording; what is in none of the text is a record. */
	private void readInside(EObject changed) {
		EObject wording = changed;
		while (wording != null && !(wording instanceof Wording)) {
			wording = wording.eContainer();
		}
		EObject holder = wording == null ? null : wording.eContainer();
		switch (holder) {
		case Clause clause -> touched(clause);
		case PrivateWording words -> touched(words.getClause());
		case null, default -> records = true;
		}
	}

	private void touched(Clause clause) {
		if (clause != null && clause.getId() != null) {
			touched.add(clause.getId());
		}
	}
}
