package org.chancery.negotiation.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chancery.comparison.alignment.AlignedPair;
import org.chancery.comparison.alignment.Alignment;
import org.chancery.comparison.alignment.Block;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.ProjectedInline;
import org.chancery.core.projection.Projection;

/**
 * The text of another party as a text of the dossier: each of its clauses that is one of ours by its words bears our id,
 * whatever its number or place; of one that was split the longest part does. What stands at the place of one of ours in
 * other words altogether bears its id as well, and is told apart.
 */
final class CounterDraft {

	private final Map<String, String> ours = new HashMap<>();
	private final Set<String> supplanted = new HashSet<>();

	private CounterDraft() {
	}

	/** @param own the text that the other party had before it; @param counter what came back */
	static TextIndex asOurs(Projection own, Projection counter) {
		List<ProjectedClause> old = own.all().toList();
		List<ProjectedClause> now = counter.all().toList();
		var draft = new CounterDraft();
		Map<String, Integer> longest = new HashMap<>();
		Map<String, String> claims = new HashMap<>();
		for (AlignedPair pair : Alignment.of(blocks(own), blocks(counter)).pairs()) {
			if (pair.old() >= 0 && pair.now() >= 0) {
				int length = Math.max(pair.oldTo() - pair.oldFrom(), pair.newTo() - pair.newFrom());
				String id = old.get(pair.old()).id();
				if (length >= longest.getOrDefault(id, -1)) {
					longest.put(id, length);
					claims.put(id, now.get(pair.now()).id());
				}
			}
		}
		claims.forEach((id, theirs) -> draft.ours.putIfAbsent(theirs, id));
		Set<String> met = new HashSet<>(draft.ours.values());
		draft.fillGaps(own.clauses(), counter.clauses(), met);
		Projection text = new Projection(counter.title(), own.audience(), counter.language(), own.parties(), draft.clauses(counter.clauses()));
		return TextIndex.of(text, draft.supplanted);
	}

	/** Between two neighbours that belong together, as many clauses of ours that are gone as of theirs that are new are replaced by them. */
	private void fillGaps(List<ProjectedClause> own, List<ProjectedClause> theirs, Set<String> met) {
		Map<String, Integer> places = new HashMap<>();
		for (int i = 0; i < theirs.size(); i++) {
			places.put(ours.get(theirs.get(i).id()), i);
		}
		int from = 0;
		int next = 0;
		for (int i = 0; i <= own.size(); i++) {
			Integer place = i == own.size() ? Integer.valueOf(theirs.size()) : places.get(own.get(i).id());
			if (place == null || place < next) {
				continue;
			}
			replace(own.subList(from, i), theirs.subList(next, place), met);
			if (i < own.size()) {
				fillGaps(own.get(i).clauses(), theirs.get(place).clauses(), met);
			}
			from = i + 1;
			next = place + 1;
		}
	}

	private void replace(List<ProjectedClause> own, List<ProjectedClause> theirs, Set<String> met) {
		List<ProjectedClause> gone = own.stream().filter(each -> !met.contains(each.id())).toList();
		List<ProjectedClause> fresh = theirs.stream().filter(each -> !ours.containsKey(each.id())).toList();
		if (gone.size() != fresh.size()) {
			return;
		}
		for (int i = 0; i < gone.size(); i++) {
			if (gone.get(i).kind() == fresh.get(i).kind()) {
				ours.put(fresh.get(i).id(), gone.get(i).id());
				supplanted.add(gone.get(i).id());
			}
		}
	}

	private static List<Block> blocks(Projection text) {
		List<Block> blocks = new ArrayList<>();
		text.clauses().forEach(clause -> add(clause, -1, blocks));
		return blocks;
	}

	private static void add(ProjectedClause clause, int parent, List<Block> blocks) {
		int index = blocks.size();
		String heading = clause.heading() == null ? "" : clause.heading();
		blocks.add(new Block(null, rank(clause), parent, heading, clause.text()));
		clause.clauses().forEach(each -> add(each, index, blocks));
	}

	private static int rank(ProjectedClause clause) {
		return switch (clause.kind()) {
		case ARTICLE -> Block.ARTICLE;
		case PARAGRAPH, RECITAL -> Block.PARAGRAPH;
		case SUBPARAGRAPH -> Block.PARAGRAPH + Math.max(1, clause.depth());
		default -> Block.DIVISION;
		};
	}

	private List<ProjectedClause> clauses(List<ProjectedClause> theirs) {
		return theirs.stream().map(this::clause).toList();
	}

	private ProjectedClause clause(ProjectedClause each) {
		return new ProjectedClause(id(each.id()), each.kind(), each.depth(), each.party(), each.number(), each.heading(),
				content(each.content()), each.audience(), each.notices(), clauses(each.clauses()));
	}

	private String id(String theirs) {
		return theirs == null ? null : ours.getOrDefault(theirs, theirs);
	}

	private List<ProjectedInline> content(List<ProjectedInline> content) {
		return content.stream().map(inline -> switch (inline) {
		case ProjectedInline.Reference reference -> new ProjectedInline.Reference(id(reference.targetId()), reference.before(), reference.number());
		case ProjectedInline.Bracket bracket -> new ProjectedInline.Bracket(bracket.options().stream()
				.map(option -> new ProjectedInline.Option(option.proponents(), content(option.content()))).toList());
		case ProjectedInline.Note note -> new ProjectedInline.Note(content(note.content()));
		default -> inline;
		}).toList();
	}
}
