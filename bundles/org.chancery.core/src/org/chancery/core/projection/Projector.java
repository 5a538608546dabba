package org.chancery.core.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.numbering.Numbering;
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
	private final LayeredTree tree;
	private WordingChoice wordings;
	private final Map<Clause, ClauseNumber> numbers;
	private final Map<String, Clause> clauses = new HashMap<>();
	private final InlineProjector inlines;
	private final String base;

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
		tree = new LayeredTree(text, layers);
		readWordings();
		numbers = Numbering.of(tree.top(), tree::inside, NumberingRules.of(text, language));
		inlines = new InlineProjector(new ReferencePrinter(numbers, tree::parent, language));
		base = dossier.dossier().getAudience().getName();
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
		return new Projection(title(language), audience.getName(), language,
				dossier.dossier().getParties().stream().map(party -> party(party, language)).toList(),
				project(tree.top(), 0));
	}

	/** Looks again which layers word which clauses. */
	void readWordings() {
		wordings = new WordingChoice(lattice, layers, language, draftingLanguage(text, language));
	}

	/** A clause with its words as they are now and the clauses inside as they were. */
	ProjectedClause reworded(ProjectedClause before) {
		return project(clauses.get(before.id()), before.depth(), before.clauses());
	}

	private String title(String language) {
		return inLanguage(text.getTitles(), language).map(LocalizedText::getText).orElse("");
	}

	private List<ProjectedClause> project(List<Clause> clauses, int depth) {
		List<ProjectedClause> projected = new ArrayList<>(clauses.size());
		for (Clause clause : clauses) {
			projected.add(project(clause, clause.getKind() == ClauseKind.SUBPARAGRAPH ? depth + 1 : 0));
		}
		return projected;
	}

	private ProjectedClause project(Clause clause, int depth) {
		clauses.put(clause.getId(), clause);
		return project(clause, depth, project(tree.inside(clause), depth));
	}

	private ProjectedClause project(Clause clause, int depth, List<ProjectedClause> inside) {
		Layer layer = tree.layer(clause);
		WordingChoice.Chosen chosen = wordings.choose(clause, layer == null ? base : layer.getAudience().getName());
		List<ProjectedInline> content = chosen.wording() == null ? List.of()
				: inlines.project(chosen.wording().getContent(), clause);
		String heading = chosen.heading() == null || chosen.heading().isEmpty() ? null : chosen.heading();
		return new ProjectedClause(clause.getId(), clause.getKind(), depth,
				clause.getParty() == null ? null : clause.getParty().getId(), numbers.get(clause), heading, content,
				chosen.audience(), chosen.notices(), inside);
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
