package org.chancery.core.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.numbering.LiveNumbering;
import org.chancery.core.numbering.NumberingRules;
import org.chancery.model.LocalizedText;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Holding;
import org.chancery.model.dossier.Layer;
import org.chancery.model.parties.Delegate;
import org.chancery.model.parties.Party;
import org.chancery.model.parties.PartyName;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.Text;

/** Makes projections: the text that one audience of a dossier sees in one language. */
public final class Projector {

	private final OpenDossier dossier;
	private final Audience audience;
	private final String language;
	private final AudienceLattice lattice;
	private final List<Layer> layers = new ArrayList<>();
	private final Text text;
	private final LiveNumbering numbers;
	private final InlineProjector inlines;
	private final String base;
	/** The clauses whose words print numbers of others, and perhaps some that are gone. */
	private final Set<Clause> citing = identitySet();
	private LayeredTree tree;
	private WordingChoice wordings;

	Projector(OpenDossier dossier, Audience audience, String language) {
		this.dossier = dossier;
		this.audience = audience;
		this.language = language;
		lattice = AudienceLattice.of(dossier);
		for (Holding holding : lattice.visibleTo(audience)) {
			if (holding instanceof Layer layer) {
				layers.add(layer);
			}
		}
		text = dossier.dossier().getText();
		base = dossier.dossier().getAudience().getName();
		numbers = new LiveNumbering(NumberingRules.of(text, language));
		inlines = new InlineProjector(new ReferencePrinter(numbers::of, clause -> tree.parent(clause), language));
	}

	/**
	 * The text that an audience sees.
	 *
	 * @param audience an audience of the dossier
	 * @param language BCP 47 tag; where a clause has no words in it, those of the drafting language appear with a notice
	 */
	public static Projection project(OpenDossier dossier, Audience audience, String language) {
		return new Projector(dossier, audience, language).whole();
	}

	Projection whole() {
		readStructure(identitySet());
		return new Projection(title(language), audience.getName(), language,
				dossier.dossier().getParties().stream().map(party -> party(party, language)).toList(),
				project(tree.top(), 0));
	}

	/** The projection after a change of some clauses. What it shows as before is the same object as before. */
	Projection restructured(Projection before, Collection<String> changed) {
		Set<Clause> worded = identitySet();
		for (String id : changed) {
			if (dossier.find(id) instanceof Clause clause) {
				worded.add(clause);
			}
		}
		Set<Clause> touched = identitySet();
		touched.addAll(worded);
		touched.addAll(tree.departures());
		touched.addAll(readStructure(touched));
		citing.removeIf(clause -> numbers.of(clause) == null);
		worded.addAll(citing);
		touched.addAll(citing);
		return before.with(project(tree.top(), 0, before, around(touched), worded));
	}

	/** A projection with other words in one clause. */
	Projection reworded(Projection before, String id) {
		return before.with(id, clause -> project((Clause) dossier.find(id), clause.depth(), clause.clauses()));
	}

	/** Looks again which layers word which clauses. */
	void readWordings() {
		wordings = new WordingChoice(lattice, layers, language, draftingLanguage(text, language));
	}

	/** @return what is numbered otherwise than before, see {@link LiveNumbering#update} */
	private Set<Clause> readStructure(Set<Clause> touched) {
		readWordings();
		tree = new LayeredTree(text, layers);
		touched.addAll(tree.departures());
		return numbers.update(tree.top(), tree::inside, around(touched));
	}

	/** The clauses and all that enclose them. */
	private Set<Clause> around(Set<Clause> clauses) {
		Set<Clause> around = identitySet();
		for (Clause clause : clauses) {
			for (Clause each = clause; each != null && around.add(each);) {
				each = tree.parent(each);
			}
		}
		return around;
	}

	private static Set<Clause> identitySet() {
		return Collections.newSetFromMap(new IdentityHashMap<>());
	}

	private List<ProjectedClause> project(List<Clause> clauses, int depth) {
		List<ProjectedClause> projected = new ArrayList<>(clauses.size());
		for (Clause clause : clauses) {
			int level = depth(clause, depth);
			projected.add(project(clause, level, project(tree.inside(clause), level)));
		}
		return projected;
	}

	/**
	 * @param around the clauses that may be shown otherwise, with all that enclose them
	 * @param worded those of them whose words are read again
	 */
	private List<ProjectedClause> project(List<Clause> clauses, int outer, Projection before, Set<Clause> around,
			Set<Clause> worded) {
		List<ProjectedClause> projected = new ArrayList<>(clauses.size());
		for (Clause clause : clauses) {
			ProjectedClause known = before.find(clause.getId()).orElse(null);
			if (known == null || around.contains(clause)) {
				int depth = depth(clause, outer);
				List<ProjectedClause> inside = project(tree.inside(clause), depth, before, around, worded);
				ProjectedClause now = known == null || worded.contains(clause) ? project(clause, depth, inside)
						: known.with(clause.getKind(), depth, numbers.of(clause), inside);
				known = now.isShownLike(known) ? known : now;
			}
			projected.add(known);
		}
		return projected;
	}

	private static int depth(Clause clause, int outer) {
		return clause.getKind() == ClauseKind.SUBPARAGRAPH ? outer + 1 : 0;
	}

	private ProjectedClause project(Clause clause, int depth, List<ProjectedClause> inside) {
		Layer layer = tree.layer(clause);
		WordingChoice.Chosen chosen = wordings.choose(clause, layer == null ? base : layer.getAudience().getName());
		List<ProjectedInline> content = chosen.wording() == null ? List.of()
				: inlines.project(chosen.wording().getContent(), clause);
		if (cites(content)) {
			citing.add(clause);
		} else {
			citing.remove(clause);
		}
		String heading = chosen.heading() == null || chosen.heading().isEmpty() ? null : chosen.heading();
		return new ProjectedClause(clause.getId(), clause.getKind(), depth,
				clause.getParty() == null ? null : clause.getParty().getId(), numbers.of(clause), heading, content,
				chosen.audience(), chosen.notices(), inside);
	}

	private String title(String language) {
		return inLanguage(text.getTitles(), language).map(LocalizedText::getText).orElse("");
	}

	private static boolean cites(List<ProjectedInline> content) {
		for (ProjectedInline inline : content) {
			if (inline.cites()) {
				return true;
			}
		}
		return false;
	}

	private static ProjectedParty party(Party party, String language) {
		PartyName name = Stream.concat(party.getNames().stream().filter(n -> language.equals(n.getLanguage())),
				party.getNames().stream()).findFirst().orElse(null);
		List<String> signatories = party.getDelegates().stream().filter(Delegate::isSignatory)
				.map(d -> d.getTitle() == null ? d.getName() : d.getName() + ", " + d.getTitle()).toList();
		return name == null ? new ProjectedParty(party.getId(), party.getCode(), party.getCode(), party.getCode(), "", "",
				signatories)
				: new ProjectedParty(party.getId(), party.getCode(), orEmpty(name.getLongName()),
						orEmpty(name.getShortName()), orEmpty(name.getAdjective()), orEmpty(name.getArticle()), signatories);
	}

	private static java.util.Optional<LocalizedText> inLanguage(List<LocalizedText> texts, String language) {
		return Stream.concat(texts.stream().filter(t -> language.equals(t.getLanguage())), texts.stream()).findFirst();
	}

	private static String draftingLanguage(Text text, String language) {
		return text.getLanguages().isEmpty() ? language : text.getLanguages().getFirst();
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text;
	}
}
