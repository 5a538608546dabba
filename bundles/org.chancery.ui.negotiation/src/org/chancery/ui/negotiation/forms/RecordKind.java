package org.chancery.ui.negotiation.forms;

import java.util.Arrays;
import java.util.Optional;
import org.chancery.model.Identified;
import org.chancery.model.dossier.DossierPackage;
import org.chancery.model.negotiation.NegotiationPackage;
import org.chancery.model.resource.Ids;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The kinds of records that have a form. */
public enum RecordKind {
	/** A red line. */
	RED_LINE("red line", NegotiationPackage.Literals.RED_LINE, DossierPackage.Literals.HOLDING__RED_LINES),
	/** A row of the ledger. */
	CONCESSION("concession", NegotiationPackage.Literals.CONCESSION, DossierPackage.Literals.HOLDING__CONCESSIONS),
	/** A promise made outside the text. */
	ASSURANCE("assurance", NegotiationPackage.Literals.ASSURANCE, DossierPackage.Literals.HOLDING__ASSURANCES),
	/** What a party proposes. */
	POSITION("position", NegotiationPackage.Literals.POSITION, DossierPackage.Literals.HOLDING__POSITIONS),
	/** What another party will not accept, as we believe. */
	ESTIMATE("estimate", NegotiationPackage.Literals.RED_LINE_ESTIMATE, DossierPackage.Literals.HOLDING__ESTIMATES),
	/** What was said in public. */
	STATEMENT("public statement", NegotiationPackage.Literals.PUBLIC_STATEMENT, DossierPackage.Literals.HOLDING__STATEMENTS),
	/** A mandate. */
	INSTRUCTION("instruction", NegotiationPackage.Literals.INSTRUCTION, DossierPackage.Literals.HOLDING__INSTRUCTIONS),
	/** Where the text of a clause stands. */
	STATUS("text status", NegotiationPackage.Literals.CLAUSE_STATUS, DossierPackage.Literals.HOLDING__STATUSES),
	/** What becomes of a divergence. */
	DISPOSITION("disposition", NegotiationPackage.Literals.DISPOSITION, DossierPackage.Literals.HOLDING__DISPOSITIONS);

	private final String words;
	private final EClass type;
	private final EReference holder;

	RecordKind(String words, EClass type, EReference holder) {
		this.words = words;
		this.type = type;
		this.holder = holder;
	}

	/** What a person reads, in small letters. */
	public String words() {
		return words;
	}

	/** The class of the model. */
	EClass type() {
		return type;
	}

	/** The list of a holding in which such records are. */
	EReference holder() {
		return holder;
	}

	/** A new record with an id, in no holding yet. */
	Identified create() {
		return Ids.identify((Identified) EcoreUtil.create(type));
	}

	/** The kind of a record; empty for other things. */
	public static Optional<RecordKind> of(EObject thing) {
		return thing == null ? Optional.empty() : Arrays.stream(values()).filter(each -> each.type == thing.eClass()).findFirst();
	}
}
