package org.chancery.negotiation.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.Sheet;
import org.chancery.model.dossier.Holding;
import org.chancery.model.negotiation.FallbackStep;
import org.chancery.model.negotiation.NegotiationFactory;
import org.chancery.model.negotiation.RedLine;
import org.chancery.model.resource.Ids;

/**
 * Reads red lines from a table into a dossier, all of them or none. A row with the id of a red line that the dossier has
 * changes it, and leaves what the table does not know: its reason, severity and waivers. Red lines that the table does not
 * name stay. Nothing is saved.
 *
 * @param sheet    trusted in nothing
 * @param language of the text that citations and words are of, BCP 47
 */
public record ImportRedLines(OpenDossier dossier, Sheet sheet, String language) {

	/** Does it, or says why not. */
	public SheetImport perform() {
		var rows = new SheetRows(sheet, RedLineColumns.ALL, RedLineColumns.NEEDED);
		var holdings = new Holdings(dossier, language);
		List<RedLineRow> read = new ArrayList<>();
		Set<String> ids = new HashSet<>();
		if (rows.problems().isEmpty()) {
			for (int row : rows.rows()) {
				RedLineRow each = RedLineRow.read(rows, row, holdings);
				if (!each.id().isEmpty() && !ids.add(each.id().toLowerCase(Locale.ROOT))) {
					rows.refuse(row, RedLineColumns.ID, "expected an id that no other row has");
				}
				read.add(each);
			}
		}
		return rows.problems().isEmpty() ? enter(read, rows, holdings) : SheetImport.refused(rows.problems(), rows.remarks());
	}

	private SheetImport enter(List<RedLineRow> read, SheetRows rows, Holdings holdings) {
		int added = 0;
		int changed = 0;
		Map<String, RedLine> byId = byId();
		for (RedLineRow row : read) {
			RedLine known = byId.get(row.id().toLowerCase(Locale.ROOT));
			if (known == null) {
				added++;
			} else if (!row.isAbout(known, holdings)) {
				changed++;
			}
		}
		for (RedLineRow row : read) {
			RedLine known = byId.get(row.id().toLowerCase(Locale.ROOT));
			if (known == null || !row.isAbout(known, holdings)) {
				row.enter(place(known, row), holdings);
			}
		}
		holdings.enterAgencies();
		return new SheetImport(List.of(), List.copyOf(rows.remarks()), added, changed, read.size() - added - changed);
	}

	/** The red line to fill, in the holding of its row. */
	private static RedLine place(RedLine known, RedLineRow row) {
		RedLine redLine = known;
		if (redLine == null) {
			redLine = Ids.identify(NegotiationFactory.eINSTANCE.createRedLine());
			redLine.setLabel(row.id());
		}
		if (redLine.eContainer() != row.holding()) {
			row.holding().getRedLines().add(redLine);
		}
		return redLine;
	}

	/** The first of each label. */
	private Map<String, RedLine> byId() {
		Map<String, RedLine> known = new HashMap<>();
		for (Holding holding : dossier.holdings()) {
			holding.getRedLines().stream().filter(each -> each.getLabel() != null)
					.forEach(each -> known.putIfAbsent(each.getLabel().toLowerCase(Locale.ROOT), each));
		}
		return known;
	}

	/** The steps in their columns. */
	static List<FallbackStep> steps() {
		return List.of(FallbackStep.OPENING, FallbackStep.TARGET, FallbackStep.BOTTOM_LINE);
	}
}
