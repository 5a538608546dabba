package org.chancery.negotiation.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Holding;
import org.chancery.model.dossier.Layer;
import org.chancery.model.parties.Agency;
import org.chancery.model.parties.Party;
import org.chancery.model.parties.PartiesFactory;
import org.chancery.model.resource.Ids;
import org.chancery.model.text.Clause;
import org.chancery.negotiation.redline.DossierTestContext;

/** What the cells of a table may name in a dossier. */
final class Holdings {

	private final OpenDossier dossier;
	private final String language;
	private final Map<Audience, DossierTestContext> contexts = new HashMap<>();
	/** Agencies that rows name and nobody knew, by holding and name; entered when all rows are well. */
	private final Map<Holding, Map<String, Agency>> fresh = new HashMap<>();

	Holdings(OpenDossier dossier, String language) {
		this.dossier = dossier;
		this.language = language;
	}

	/** The texts and names as an audience sees them. */
	DossierTestContext context(Holding holding) {
		return contexts.computeIfAbsent(holding.getAudience(), audience -> DossierTestContext.of(dossier, audience, language));
	}

	/** The holding of an audience by name; refuses another one. */
	Holding audience(SheetRows rows, int row) {
		String name = rows.cell(row, "audience");
		Optional<Audience> found = dossier.audiences().stream().filter(each -> each.getName().equalsIgnoreCase(name)).findFirst();
		if (found.isEmpty()) {
			rows.refuse(row, "audience", "expected an audience that can be opened here: "
					+ dossier.audiences().stream().map(Audience::getName).collect(Collectors.joining(", ")));
		}
		return found.map(dossier::holding).orElse(null);
	}

	/** The clauses cited in a cell, with semicolons or line breaks between; refuses what no clause is cited like. */
	List<Clause> clauses(SheetRows rows, int row, String column, Holding holding) {
		List<Clause> clauses = new ArrayList<>();
		for (String citation : rows.cell(row, column).split("[;\n]")) {
			if (!citation.isBlank()) {
				List<Clause> cited = context(holding).cited(citation.strip());
				if (cited.size() == 1) {
					clauses.add(cited.getFirst());
				} else {
					rows.refuse(row, column, "expected the citation of one clause of the " + holding.getAudience().getName()
							+ " text, such as Article 5(2)(a); " + (cited.isEmpty() ? "no clause is" : "several are") + " cited \u201c"
							+ shortened(citation.strip()) + "\u201d");
				}
			}
		}
		return clauses;
	}

	/** How clauses are cited, as a cell says it. */
	String citations(List<Clause> clauses, Holding holding) {
		return clauses.stream().map(clause -> context(holding).citation(clause).orElse("?")).collect(Collectors.joining("; "));
	}

	/**
	 * The agency that a row names, by its name or acronym, if its audience may know it; one that nobody knew becomes that
	 * audience's. Null if none is named, or where everybody may know of it and there is no party whose it could be.
	 */
	Agency agency(SheetRows rows, int row, String column, Holding holding) {
		String name = rows.cell(row, column);
		if (name.isEmpty()) {
			return null;
		}
		Agency known = agencies(holding).stream().filter(each -> name.equalsIgnoreCase(each.getName()) || name.equalsIgnoreCase(each.getAcronym()))
				.findFirst().orElse(null);
		if (known == null && !(holding instanceof Layer) && own().isEmpty()) {
			rows.remark(row, "the dossier has no party yet whose agency \u201c" + name + "\u201d could be; its owner is left empty.");
			return null;
		}
		return known != null ? known : fresh.computeIfAbsent(holding, key -> new java.util.LinkedHashMap<>()).computeIfAbsent(name.toLowerCase(java.util.Locale.ROOT), key -> {
			Agency agency = Ids.identify(PartiesFactory.eINSTANCE.createAgency());
			agency.setName(name);
			rows.remark(row, "the dossier knew no agency \u201c" + name + "\u201d; it is entered with the audience " + holding.getAudience().getName() + ".");
			return agency;
		});
	}

	/** Enters the agencies that came with the table. */
	void enterAgencies() {
		fresh.forEach((holding, agencies) -> {
			if (holding instanceof Layer layer) {
				layer.getAgencies().addAll(agencies.values());
			} else {
				own().ifPresent(party -> party.getAgencies().addAll(agencies.values()));
			}
		});
	}

	/** Our own party; the first one if none is said to be ours. */
	Optional<Party> own() {
		return dossier.dossier().getParties().stream().filter(Party::isOwn).findFirst()
				.or(() -> dossier.dossier().getParties().stream().findFirst());
	}

	/** The parties of the dossier. */
	List<Party> parties() {
		return dossier.dossier().getParties();
	}

	private List<Agency> agencies(Holding holding) {
		List<Agency> all = new ArrayList<>();
		dossier.dossier().getParties().forEach(party -> all.addAll(party.getAgencies()));
		for (Holding each : AudienceLattice.of(dossier).visibleTo(holding.getAudience())) {
			if (each instanceof Layer layer) {
				all.addAll(layer.getAgencies());
			}
		}
		return all;
	}

	/** The name by which {@link #agency} finds an agency. */
	static String name(Agency agency) {
		return agency == null ? "" : agency.getAcronym() != null && !agency.getAcronym().isBlank() ? agency.getAcronym()
				: String.valueOf(agency.getName());
	}

	private static String shortened(String words) {
		return words.length() > 60 ? words.substring(0, 60) + "\u2026" : words;
	}
}
