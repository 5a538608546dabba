package org.chancery.ui.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.edit.tree.DossierNode;
import org.chancery.edit.tree.DossierTree;

/**
 * Which lines of the tree are shown while something stands in the filter box: those whose label holds every word that
 * was typed, with the lines above them and all that is inside them.
 */
final class NodeSearch {
	private final List<String> words;
	private final Set<DossierNode> shown = new HashSet<>();
	private final List<DossierNode> hits = new ArrayList<>();

	/** @param typed the words, separated by blanks; case does not matter */
	NodeSearch(DossierTree tree, String typed) {
		words = List.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"));
		tree.roots().forEach(root -> visit(root, false));
	}

	/** Whether a line is shown. */
	boolean shows(DossierNode node) {
		return shown.contains(node);
	}

	/** The lines that were looked for, in their order. */
	List<DossierNode> hits() {
		return hits;
	}

	private boolean visit(DossierNode node, boolean insideHit) {
		String label = node.label().toLowerCase(Locale.ROOT);
		boolean hit = words.stream().allMatch(label::contains);
		if (hit) {
			hits.add(node);
		}
		boolean any = hit || insideHit;
		for (DossierNode child : node.children()) {
			any |= visit(child, hit || insideHit);
		}
		if (any) {
			shown.add(node);
		}
		return any;
	}
}
