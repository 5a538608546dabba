package org.chancery.core.alternat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.chancery.core.alternat.AlternatRemark.Reason;
import org.chancery.core.projection.PlainText;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.ProjectedParty;
import org.chancery.core.projection.Projection;
import org.chancery.model.text.ClauseKind;

/**
 * Makes the alternat of one party: wherever the parties are enumerated by name or adjective they appear in the order
 * of that copy, and the signature blocks stand in that order. A mention of a single party never moves. English, French
 * and Spanish; in other languages only what needs no contraction.
 * <p>
 * Names are recognised in the text as the parties have them in its language, long, short and as an adjective, in
 * ordinary letters or capitals. What cannot be moved by rule is left alone and reported.
 */
public final class Alternat {

	private final TextAlternat texts;
	private final InlineAlternat inlines;
	private final PartyForms forms;
	private final Map<String, Integer> places = new HashMap<>();
	private final List<AlternatRemark> remarks = new ArrayList<>();

	private Alternat(Projection projection, List<ProjectedParty> order) {
		texts = new TextAlternat(projection.parties(), order, projection.language());
		inlines = new InlineAlternat(texts);
		forms = new PartyForms(projection.parties(), projection.language());
		order.forEach(party -> places.putIfAbsent(party.id(), places.size()));
	}

	/**
	 * The copy in which the parties come in that order.
	 *
	 * @param order the parties, the holder of the copy first; those not in it follow in the order of the text
	 */
	public static AlternatCopy of(Projection projection, List<ProjectedParty> order) {
		return new Alternat(projection, order).copy(projection);
	}

	/** The parties with one of them first, the others in the order of the text: what {@link #of} wants for its copy. */
	public static List<ProjectedParty> order(Projection projection, String partyId) {
		return projection.parties().stream().sorted(Comparator.comparing(party -> !party.id().equals(partyId))).toList();
	}

	private AlternatCopy copy(Projection projection) {
		String title = texts.of(projection.title(), reason -> remark("", reason));
		List<ProjectedParty> parties = projection.parties().stream().sorted(Comparator.comparingInt(p -> place(p.id()))).toList();
		List<ProjectedClause> clauses = clauses(projection.clauses());
		return new AlternatCopy(new Projection(title, projection.audience(), projection.language(), parties, clauses),
				List.copyOf(remarks));
	}

	private List<ProjectedClause> clauses(List<ProjectedClause> siblings) {
		List<ProjectedClause> changed = siblings.stream().map(this::clause).collect(Collectors.toCollection(ArrayList::new));
		for (int at = 0; at < changed.size(); at++) {
			int end = at;
			while (end < changed.size() && changed.get(end).kind() == ClauseKind.SIGNATURE_BLOCK) {
				end++;
			}
			if (end - at > 1) {
				sign(changed.subList(at, end));
				at = end;
			}
		}
		return changed;
	}

	private ProjectedClause clause(ProjectedClause clause) {
		String place = clause.number().citation();
		String heading = clause.heading() == null ? null : texts.of(clause.heading(), reason -> remark(place, reason));
		return new ProjectedClause(clause.id(), clause.kind(), clause.depth(), clause.party(), clause.number(), heading,
				inlines.of(clause.content(), reason -> remark(place, reason)), clause.audience(), clause.notices(),
				clauses(clause.clauses()));
	}

	private void sign(List<ProjectedClause> blocks) {
		List<String> signatories = blocks.stream().map(this::signatory).toList();
		Set<String> different = new HashSet<>(signatories);
		if (signatories.stream().anyMatch(Objects::isNull) || different.size() < blocks.size()) {
			remark(blocks.getFirst().number().citation(), Reason.UNKNOWN_SIGNATORY);
			return;
		}
		blocks.sort(Comparator.comparingInt(block -> place(signatory(block))));
	}

	/** The party that signs a block: the one it names, else the only one that its words name. */
	private String signatory(ProjectedClause block) {
		if (block.party() != null) {
			return block.party();
		}
		String words = (block.heading() == null ? "" : block.heading() + "\n") + PlainText.of(block.content());
		Set<String> named = forms.in(PartyForms.normalised(words)).stream().map(mention -> mention.form().party().id())
				.collect(Collectors.toSet());
		return named.size() == 1 ? named.iterator().next() : null;
	}

	private int place(String partyId) {
		return places.getOrDefault(partyId, Integer.MAX_VALUE);
	}

	private void remark(String place, Reason reason) {
		var remark = new AlternatRemark(place, reason);
		if (!remarks.contains(remark)) {
			remarks.add(remark);
		}
	}
}
