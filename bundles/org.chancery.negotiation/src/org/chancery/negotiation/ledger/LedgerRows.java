package org.chancery.negotiation.ledger;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

import org.chancery.model.Identified;
import org.chancery.model.negotiation.Concession;
import org.chancery.model.negotiation.ConcessionEvent;

/** Copies concessions of the model into rows. */
final class LedgerRows {

	private LedgerRows() {
	}

	static LedgerRow of(Concession from, String audience) {
		return new LedgerRow(from.getId(), words(from.getLabel()), words(from.getIssue()),
				from.getParty() == null ? "" : words(from.getParty().getCode()), words(from.getAsked()),
				words(from.getOffered()), words(from.getGiven()), words(from.getReceived()), ids(from.getClauses()),
				ids(from.getCounterItems()), words(from.getAuthority()), number(from.getCost()), number(from.getGain()),
				words(from.getCostNote()), words(from.getGainNote()), words(from.getAlternative()), from.getStatus(),
				from.getEvents().stream().map(LedgerRows::event).toList(), audience);
	}

	private static LedgerEvent event(ConcessionEvent from) {
		return new LedgerEvent(from.getDate(), from.getStatus(), words(from.getAuthor()), words(from.getNote()));
	}

	/** What cannot be found has its id all the same. */
	private static List<String> ids(List<? extends EObject> things) {
		return ((InternalEList<? extends EObject>) things).basicList().stream().map(LedgerRows::id).toList();
	}

	private static String id(EObject thing) {
		String id = thing.eIsProxy() ? ((InternalEObject) thing).eProxyURI().fragment() : ((Identified) thing).getId();
		return id == null ? "" : id;
	}

	private static String words(String text) {
		return text == null ? "" : text.strip();
	}

	private static BigDecimal number(BigDecimal value) {
		return value == null ? BigDecimal.ZERO : value;
	}
}
