package org.chancery.negotiation.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;

import org.chancery.model.negotiation.ConcessionStatus;
import org.chancery.model.negotiation.NegotiationPackage.Literals;

/** The columns of the table of the ledger: concessions and assurances, told apart by their kind. */
final class LedgerColumns {

	static final String KIND = "kind";
	static final String ID = "id";
	static final String PARTY = "party";
	static final String CLAUSE = "clause";
	static final String EXCHANGE = "in exchange for";
	static final String STATUS = "status";
	static final String AUDIENCE = "audience";
	static final String CONCESSION = "concession";
	static final String ASSURANCE = "assurance";

	/** The columns of a concession that are a text, a number or a day. */
	static final Map<String, EAttribute> OF_CONCESSION = columns(Literals.CONCESSION__ISSUE, "issue", Literals.CONCESSION__ASKED, "asked",
			Literals.CONCESSION__OFFERED, "offered", Literals.CONCESSION__GIVEN, "given", Literals.CONCESSION__RECEIVED, "received",
			Literals.CONCESSION__AUTHORITY, "authority", Literals.CONCESSION__COST, "cost", Literals.CONCESSION__COST_NOTE, "cost note",
			Literals.CONCESSION__GAIN, "gain", Literals.CONCESSION__GAIN_NOTE, "gain note", Literals.CONCESSION__ALTERNATIVE, "alternative");
	/** Those of an assurance. */
	static final Map<String, EAttribute> OF_ASSURANCE = columns(Literals.ASSURANCE__PROMISE, "promise", Literals.ASSURANCE__CHANNEL, "channel",
			Literals.ASSURANCE__DATE, "date", Literals.ASSURANCE__MADE_BY, "made by", Literals.ASSURANCE__PUBLIC_FROM, "public from");
	static final Map<ConcessionStatus, String> STATUSES = statuses();
	static final List<String> ALL = all();
	static final List<String> NEEDED = List.of(ID, AUDIENCE);
	/** What the table is called in a workbook. */
	static final String NAME = "Ledger";

	private LedgerColumns() {
	}

	/** The status of that name; none for another one. */
	static Optional<ConcessionStatus> status(String name) {
		return STATUSES.entrySet().stream().filter(each -> each.getValue().equalsIgnoreCase(name)).map(Map.Entry::getKey).findFirst();
	}

	private static Map<ConcessionStatus, String> statuses() {
		Map<ConcessionStatus, String> names = new LinkedHashMap<>();
		names.put(ConcessionStatus.FLOATED, "floated");
		names.put(ConcessionStatus.OFFERED, "offered");
		names.put(ConcessionStatus.AGREED_AD_REFERENDUM, "agreed ad referendum");
		names.put(ConcessionStatus.WITHDRAWN, "withdrawn");
		return names;
	}

	private static Map<String, EAttribute> columns(Object... attributesAndNames) {
		Map<String, EAttribute> columns = new LinkedHashMap<>();
		for (int i = 0; i < attributesAndNames.length; i += 2) {
			columns.put((String) attributesAndNames[i + 1], (EAttribute) attributesAndNames[i]);
		}
		return columns;
	}

	private static List<String> all() {
		List<String> all = new ArrayList<>(List.of(KIND, ID, PARTY, CLAUSE));
		all.addAll(OF_CONCESSION.keySet());
		all.addAll(List.of(EXCHANGE, STATUS));
		all.addAll(OF_ASSURANCE.keySet());
		all.add(AUDIENCE);
		return List.copyOf(all);
	}
}
