package org.chancery.negotiation.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.Sheet;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Holding;
import org.chancery.model.negotiation.Assurance;
import org.chancery.model.negotiation.Concession;
import org.chancery.model.parties.Party;

/**
 * Writes the concessions and assurances that an audience reads as a table, which {@link ImportLedger} reads as the same. It
 * is as secret as the highest of them.
 *
 * @param reader   whose ledger is written, with that of every audience that this one reads
 * @param language of the text, BCP 47
 */
public record ExportLedger(OpenDossier dossier, Audience reader, String language) {

	/** The table, its first row the head. */
	public Sheet perform() {
		var holdings = new Holdings(dossier, language);
		List<List<String>> rows = new ArrayList<>();
		rows.add(LedgerColumns.ALL);
		for (Holding holding : AudienceLattice.of(dossier).visibleTo(reader)) {
			holding.getConcessions().forEach(each -> rows.add(line(concession(each, holding, holdings))));
			holding.getAssurances().forEach(each -> rows.add(line(assurance(each, holding, holdings))));
		}
		return new Sheet(LedgerColumns.NAME, rows);
	}

	private static List<String> line(Map<String, String> cells) {
		return LedgerColumns.ALL.stream().map(column -> cells.getOrDefault(column, "")).toList();
	}

	/** What a concession says, by column. */
	static Map<String, String> concession(Concession concession, Holding holding, Holdings holdings) {
		Map<String, String> cells = cells(concession, LedgerColumns.OF_CONCESSION);
		cells.put(LedgerColumns.KIND, LedgerColumns.CONCESSION);
		cells.put(LedgerColumns.ID, text(concession.getLabel()));
		cells.put(LedgerColumns.PARTY, party(concession.getParty()));
		cells.put(LedgerColumns.CLAUSE, holdings.citations(concession.getClauses(), holding));
		cells.put(LedgerColumns.EXCHANGE, concession.getCounterItems().stream().map(Concession::getLabel).collect(Collectors.joining("; ")));
		cells.put(LedgerColumns.STATUS, LedgerColumns.STATUSES.get(concession.getStatus()));
		cells.put(LedgerColumns.AUDIENCE, holding.getAudience().getName());
		return cells;
	}

	/** What an assurance says, by column. */
	static Map<String, String> assurance(Assurance assurance, Holding holding, Holdings holdings) {
		Map<String, String> cells = cells(assurance, LedgerColumns.OF_ASSURANCE);
		cells.put(LedgerColumns.KIND, LedgerColumns.ASSURANCE);
		cells.put(LedgerColumns.ID, text(assurance.getLabel()));
		cells.put(LedgerColumns.PARTY, party(assurance.getMadeTo()));
		cells.put(LedgerColumns.CLAUSE, assurance.getAnchor() == null ? "" : holdings.citations(List.of(assurance.getAnchor()), holding));
		cells.put(LedgerColumns.AUDIENCE, holding.getAudience().getName());
		return cells;
	}

	private static Map<String, String> cells(EObject record, Map<String, EAttribute> columns) {
		Map<String, String> cells = new HashMap<>();
		columns.forEach((column, attribute) -> {
			Object value = record.eGet(attribute);
			cells.put(column, value == null ? "" : value instanceof BigDecimal number ? number.toPlainString() : text(value.toString()));
		});
		return cells;
	}

	private static String party(Party party) {
		return party == null ? "" : text(party.getCode());
	}

	private static String text(String text) {
		return text == null ? "" : text.strip();
	}
}
