package org.chancery.negotiation.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EObject;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.Sheet;
import org.chancery.model.dossier.Holding;
import org.chancery.model.negotiation.Assurance;
import org.chancery.model.negotiation.Concession;
import org.chancery.model.negotiation.ConcessionEvent;
import org.chancery.model.negotiation.NegotiationFactory;
import org.chancery.model.resource.Ids;

/**
 * Reads concessions and assurances from a table into a dossier, all of them or none. A row with the id of a record that the
 * dossier has changes it; a status that changes is entered among its events. Records that the table does not name stay.
 * Nothing is saved.
 *
 * @param sheet    trusted in nothing
 * @param language of the text that citations are of, BCP 47
 * @param today    the day of the events
 */
public record ImportLedger(OpenDossier dossier, Sheet sheet, String language, LocalDate today) {

	/** Does it, or says why not. */
	public SheetImport perform() {
		var rows = new SheetRows(sheet, LedgerColumns.ALL, LedgerColumns.NEEDED);
		var holdings = new Holdings(dossier, language);
		List<LedgerSheetRow> read = new ArrayList<>();
		if (rows.problems().isEmpty()) {
			rows.rows().forEach(row -> read.add(LedgerSheetRow.read(rows, row, holdings)));
			checkIds(read, rows);
		}
		return rows.problems().isEmpty() ? enter(read, rows, holdings) : SheetImport.refused(rows.problems(), rows.remarks());
	}

	private void checkIds(List<LedgerSheetRow> read, SheetRows rows) {
		Map<String, EObject> known = records();
		Set<String> named = new HashSet<>();
		Set<String> concessions = new HashSet<>();
		known.forEach((id, each) -> {
			if (each instanceof Concession) {
				concessions.add(id);
			}
		});
		for (LedgerSheetRow row : read) {
			EObject old = known.get(key(row.id()));
			if (!row.id().isEmpty() && !named.add(key(row.id()))) {
				rows.refuse(row.row(), LedgerColumns.ID, "expected an id that no other row has");
			} else if (old != null && old instanceof Assurance != row.assurance()) {
				rows.refuse(row.row(), LedgerColumns.KIND, "expected " + (row.assurance() ? "a concession" : "an assurance") + ", as the dossier has it");
			}
			if (!row.assurance()) {
				concessions.add(key(row.id()));
			}
		}
		for (LedgerSheetRow row : read) {
			row.exchanges().stream().filter(label -> !concessions.contains(key(label))).forEach(
					label -> rows.refuse(row.row(), LedgerColumns.EXCHANGE, "expected ids of concessions, with semicolons between"));
		}
	}

	private SheetImport enter(List<LedgerSheetRow> read, SheetRows rows, Holdings holdings) {
		Map<String, EObject> known = records();
		Map<LedgerSheetRow, Map<String, String>> before = new HashMap<>();
		for (LedgerSheetRow row : read) {
			EObject old = known.get(key(row.id()));
			before.put(row, old == null ? null : said(old, holdings));
			known.put(key(row.id()), place(old, row));
		}
		int added = 0;
		int changed = 0;
		for (LedgerSheetRow row : read) {
			EObject record = known.get(key(row.id()));
			if (record instanceof Concession concession) {
				fill(concession, before.get(row) == null, row, rows, known);
			} else {
				fill((Assurance) record, row, rows);
			}
			added += before.get(row) == null ? 1 : 0;
			changed += before.get(row) != null && !before.get(row).equals(said(record, holdings)) ? 1 : 0;
		}
		return new SheetImport(List.of(), List.copyOf(rows.remarks()), added, changed, read.size() - added - changed);
	}

	private static Map<String, String> said(EObject record, Holdings holdings) {
		Holding holding = (Holding) record.eContainer();
		return record instanceof Concession concession ? ExportLedger.concession(concession, holding, holdings)
				: ExportLedger.assurance((Assurance) record, holding, holdings);
	}

	/** The record to fill, in the holding of its row. */
	private static EObject place(EObject old, LedgerSheetRow row) {
		if (row.assurance()) {
			Assurance assurance = old == null ? Ids.identify(NegotiationFactory.eINSTANCE.createAssurance()) : (Assurance) old;
			assurance.setLabel(old == null ? row.id() : assurance.getLabel());
			if (assurance.eContainer() != row.holding()) {
				row.holding().getAssurances().add(assurance);
			}
			return assurance;
		}
		Concession concession = old == null ? Ids.identify(NegotiationFactory.eINSTANCE.createConcession()) : (Concession) old;
		concession.setLabel(old == null ? row.id() : concession.getLabel());
		if (concession.eContainer() != row.holding()) {
			row.holding().getConcessions().add(concession);
		}
		return concession;
	}

	private void fill(Concession concession, boolean isNew, LedgerSheetRow row, SheetRows rows, Map<String, EObject> known) {
		set(concession, row);
		if (rows.has(LedgerColumns.PARTY)) {
			concession.setParty(row.party());
		}
		if (rows.has(LedgerColumns.CLAUSE)) {
			ECollections.setEList(concession.getClauses(), row.clauses());
		}
		if (rows.has(LedgerColumns.EXCHANGE)) {
			ECollections.setEList(concession.getCounterItems(),
					row.exchanges().stream().map(label -> (Concession) known.get(key(label))).distinct().toList());
		}
		if (concession.getStatus() != row.status() || isNew) {
			concession.setStatus(row.status());
			concession.getEvents().add(event(row));
		}
	}

	private ConcessionEvent event(LedgerSheetRow row) {
		ConcessionEvent event = NegotiationFactory.eINSTANCE.createConcessionEvent();
		event.setDate(today);
		event.setStatus(row.status());
		event.setNote("From a spreadsheet.");
		return event;
	}

	private static void fill(Assurance assurance, LedgerSheetRow row, SheetRows rows) {
		set(assurance, row);
		if (rows.has(LedgerColumns.PARTY)) {
			assurance.setMadeTo(row.party());
		}
		if (rows.has(LedgerColumns.CLAUSE)) {
			assurance.setAnchor(row.clauses().isEmpty() ? null : row.clauses().getFirst());
		}
	}

	private static void set(EObject record, LedgerSheetRow row) {
		row.values().forEach((attribute, value) -> {
			Object old = record.eGet(attribute);
			boolean same = old instanceof BigDecimal number && value instanceof BigDecimal other ? number.compareTo(other) == 0
					: Objects.equals(old instanceof String text ? text.strip() : old, value == null && old instanceof String ? "" : value);
			if (!same) {
				record.eSet(attribute, value);
			}
		});
	}

	private Map<String, EObject> records() {
		Map<String, EObject> records = new HashMap<>();
		for (Holding holding : dossier.holdings()) {
			holding.getConcessions().forEach(each -> records.putIfAbsent(key(each.getLabel()), each));
			holding.getAssurances().forEach(each -> records.putIfAbsent(key(each.getLabel()), each));
		}
		return records;
	}

	private static String key(String label) {
		return label == null ? "" : label.strip().toLowerCase(Locale.ROOT);
	}
}
