package org.chancery.edit.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.overlay.Orphan;
import org.chancery.core.overlay.Orphans;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.ProjectedParty;
import org.chancery.core.projection.Projection;
import org.chancery.edit.DossierSession;
import org.chancery.edit.tree.DossierNode.Kind;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Holding;
import org.chancery.model.negotiation.Assurance;
import org.chancery.model.negotiation.Concession;
import org.chancery.model.negotiation.RedLine;

/** Reads from a dossier what the tree of one audience shows. */
final class TreeSources {

	/**
	 * A node to be: what it stands for and says.
	 *
	 * @param shown see {@link DossierNode#shows}
	 */
	private record Entry(Kind kind, String id, Object shown, Supplier<NodeText> text) {
	}

	private final DossierSession session;
	private final Audience audience;
	private final String language;

	TreeSources(DossierSession session, Audience audience, String language) {
		this.session = session;
		this.audience = audience;
		this.language = language;
	}

	Projection projection() {
		return session.projection(audience, language);
	}

	List<DossierNode> roots(List<DossierNode> before) {
		List<Entry> groups = new ArrayList<>();
		for (Kind group : List.of(Kind.TEXT, Kind.PARTIES, Kind.RED_LINES, Kind.LEDGER)) {
			groups.add(group(group));
		}
		if (!orphans().isEmpty()) {
			groups.add(group(Kind.ORPHANS));
		}
		return nodes(null, groups, before);
	}

	/** Sets the label of a clause's node to what it is now. */
	void relabel(DossierNode node) {
		projection().find(node.id()).ifPresent(clause -> node.relabel(text(clause)));
	}

	private List<DossierNode> children(DossierNode node, List<DossierNode> before) {
		return nodes(node, switch (node.kind()) {
		case TEXT -> clauses(projection().clauses());
		case CLAUSE -> clauses(projection().find(node.id()).map(ProjectedClause::clauses).orElse(List.of()));
		case PARTIES -> projection().parties().stream().map(this::party).toList();
		case RED_LINES -> visible(Holding::getRedLines, TreeSources::redLine);
		case LEDGER -> ledger();
		case ORPHANS -> orphans();
		default -> List.of();
		}, before);
	}

	private List<DossierNode> nodes(DossierNode parent, List<Entry> entries, List<DossierNode> before) {
		Map<String, DossierNode> known = new HashMap<>();
		before.forEach(node -> known.put(node.id(), node));
		List<DossierNode> nodes = new ArrayList<>(entries.size());
		for (Entry entry : entries) {
			DossierNode node = known.remove(entry.id());
			if (node == null || node.kind() != entry.kind()) {
				node = new DossierNode(entry.kind(), entry.id(), parent, entry.shown(), entry.text().get(), this::children);
			} else if (!node.shows(entry.shown())) {
				node.update(entry.shown(), entry.text().get());
			}
			nodes.add(node);
		}
		return nodes;
	}

	private Entry group(Kind kind) {
		String label = switch (kind) {
		case TEXT -> "Text";
		case PARTIES -> "Parties";
		case RED_LINES -> "Red lines";
		case LEDGER -> "Ledger";
		default -> "Orphans";
		};
		return entry(kind, kind.name(), label, audience);
	}

	private List<Entry> clauses(List<ProjectedClause> clauses) {
		return clauses.stream().map(clause -> new Entry(Kind.CLAUSE, clause.id(), clause, () -> text(clause))).toList();
	}

	private NodeText text(ProjectedClause clause) {
		return new NodeText(ClauseLabels.of(clause, language), ClauseLabels.icon(clause.kind()), clause.audience(),
				Set.copyOf(clause.notices()));
	}

	private Entry party(ProjectedParty party) {
		String name = party.shortName().isEmpty() ? party.longName() : party.shortName();
		return entry(Kind.PARTY, party.id(), name.isEmpty() ? String.valueOf(party.code()) : name,
				session.dossier().dossier().getAudience());
	}

	private List<Entry> ledger() {
		List<Entry> entries = new ArrayList<>(visible(Holding::getConcessions, TreeSources::concession));
		entries.addAll(visible(Holding::getAssurances, TreeSources::assurance));
		return entries;
	}

	private List<Entry> orphans() {
		AudienceLattice lattice = AudienceLattice.of(session.dossier());
		Map<String, Entry> once = new java.util.LinkedHashMap<>();
		for (Orphan orphan : Orphans.of(session.dossier())) {
			if (lattice.reads(audience, orphan.holding().getAudience())) {
				String label = (orphan.label() + " " + ClauseLabels.firstWords(orphan.lastWords())).strip();
				once.putIfAbsent(orphan.thing().getId(),
						entry(Kind.ORPHAN, orphan.thing().getId(), label, orphan.holding().getAudience()));
			}
		}
		return List.copyOf(once.values());
	}

	private <T> List<Entry> visible(Function<Holding, List<T>> things, java.util.function.BiFunction<T, Audience, Entry> entry) {
		List<Entry> entries = new ArrayList<>();
		for (Holding holding : AudienceLattice.of(session.dossier()).visibleTo(audience)) {
			things.apply(holding).forEach(thing -> entries.add(entry.apply(thing, holding.getAudience())));
		}
		return entries;
	}

	private static Entry redLine(RedLine line, Audience holder) {
		return entry(Kind.RED_LINE, line.getId(), called(line.getLabel(), line.getSentence()), holder);
	}

	private static Entry concession(Concession concession, Audience holder) {
		String issue = concession.getIssue() != null ? concession.getIssue() : concession.getAsked();
		return entry(Kind.CONCESSION, concession.getId(), called(concession.getLabel(), issue), holder);
	}

	private static Entry assurance(Assurance assurance, Audience holder) {
		return entry(Kind.ASSURANCE, assurance.getId(), called(assurance.getLabel(), assurance.getPromise()), holder);
	}

	private static String called(String label, String words) {
		String both = ((label == null ? "" : label + " ") + ClauseLabels.firstWords(words == null ? "" : words)).strip();
		return both.isEmpty() ? "…" : both;
	}

	private static Entry entry(Kind kind, String id, String label, Audience holder) {
		return new Entry(kind, id, null, () -> new NodeText(label, kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
				holder.getName(), Set.of()));
	}
}
