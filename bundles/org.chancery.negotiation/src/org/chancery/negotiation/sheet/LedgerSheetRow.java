package org.chancery.negotiation.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;

import org.chancery.model.dossier.Holding;
import org.chancery.model.negotiation.ConcessionStatus;
import org.chancery.model.parties.Party;
import org.chancery.model.text.Clause;

/**
 * A row of the table of the ledger, read.
 *
 * @param values    by attribute, what the row says; null for nothing
 * @param exchanges labels of the concessions that it is exchanged for
 */
record LedgerSheetRow(int row, boolean assurance, String id, Holding holding, Party party, List<Clause> clauses, ConcessionStatus status,
		Map<EAttribute, Object> values, List<String> exchanges) {

	private static final int LONGEST_NUMBER = 30;

	static LedgerSheetRow read(SheetRows rows, int row, Holdings holdings) {
		String id = rows.cell(row, LedgerColumns.ID);
		if (id.isEmpty()) {
			rows.refuse(row, LedgerColumns.ID, "expected an id, such as C-2");
		}
		boolean assurance = isAssurance(rows, row);
		Map<EAttribute, Object> values = values(rows, row, assurance ? LedgerColumns.OF_ASSURANCE : LedgerColumns.OF_CONCESSION);
		ConcessionStatus status = assurance ? null : status(rows, row);
		Holding holding = holdings.audience(rows, row);
		if (holding == null) {
			return new LedgerSheetRow(row, assurance, id, null, null, List.of(), status, values, List.of());
		}
		List<Clause> clauses = holdings.clauses(rows, row, LedgerColumns.CLAUSE, holding);
		if (assurance && clauses.size() > 1) {
			rows.refuse(row, LedgerColumns.CLAUSE, "expected no more than one clause, which anchors the assurance");
		}
		List<String> exchanges = List.of(rows.cell(row, LedgerColumns.EXCHANGE).split("[;\n]")).stream().map(String::strip)
				.filter(label -> !label.isEmpty()).toList();
		return new LedgerSheetRow(row, assurance, id, holding, party(rows, row, holding, holdings), clauses, status, values, exchanges);
	}

	private static boolean isAssurance(SheetRows rows, int row) {
		String kind = rows.cell(row, LedgerColumns.KIND);
		if (kind.isEmpty()) {
			return !rows.cell(row, "promise").isEmpty();
		}
		if (!kind.equalsIgnoreCase(LedgerColumns.CONCESSION) && !kind.equalsIgnoreCase(LedgerColumns.ASSURANCE)) {
			rows.refuse(row, LedgerColumns.KIND, "expected concession or assurance");
		}
		return kind.equalsIgnoreCase(LedgerColumns.ASSURANCE);
	}

	private static ConcessionStatus status(SheetRows rows, int row) {
		return LedgerColumns.status(rows.cell(row, LedgerColumns.STATUS)).orElseGet(() -> {
			rows.refuse(row, LedgerColumns.STATUS, "expected a status: " + String.join(", ", LedgerColumns.STATUSES.values()));
			return null;
		});
	}

	private static Party party(SheetRows rows, int row, Holding holding, Holdings holdings) {
		String name = rows.cell(row, LedgerColumns.PARTY);
		if (name.isEmpty()) {
			return null;
		}
		return holdings.context(holding).party(name).orElseGet(() -> {
			rows.refuse(row, LedgerColumns.PARTY, "expected the code or name of a party: " + holdings.parties().stream()
					.map(Party::getCode).collect(Collectors.joining(", ")));
			return null;
		});
	}

	private static Map<EAttribute, Object> values(SheetRows rows, int row, Map<String, EAttribute> columns) {
		Map<EAttribute, Object> values = new LinkedHashMap<>();
		columns.forEach((column, attribute) -> {
			if (rows.has(column)) {
				values.put(attribute, value(rows, row, column, attribute));
			}
		});
		return values;
	}

	private static Object value(SheetRows rows, int row, String column, EAttribute attribute) {
		String cell = rows.cell(row, column);
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		if (cell.isEmpty()) {
			return null;
		} else if (type == BigDecimal.class) {
			if (cell.length() > LONGEST_NUMBER || !cell.matches("[+-]?\\d+(\\.\\d+)?")) {
				rows.refuse(row, column, "expected a number in figures, such as 1200 or 12.5");
				return null;
			}
			return new BigDecimal(cell);
		} else if (type == LocalDate.class) {
			try {
				return LocalDate.parse(cell);
			} catch (DateTimeParseException e) {
				rows.refuse(row, column, "expected a day, such as 2026-06-24");
				return null;
			}
		}
		return cell;
	}
}
