package org.chancery.ui.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.ProjectedClause.Notice;
import org.chancery.edit.tree.DossierNode;
import org.chancery.ui.Icons;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** What a line of the tree says: its label, then in words what its marks mean. Colour is never the only sign. */
final class NodeLabels extends LabelProvider implements IStyledLabelProvider {
	private final Predicate<String> redLined;

	/** @param redLined whether a red line touches the clause of that id */
	NodeLabels(Predicate<String> redLined) {
		this.redLined = redLined;
	}

	@Override
	public StyledString getStyledText(Object element) {
		DossierNode node = (DossierNode) element;
		StyledString label = new StyledString(node.label());
		if (node.parent() == null) {
			return label;
		}
		List<String> remarks = new ArrayList<>();
		if (!OpenDossier.PUBLIC.equals(node.audience())) {
			remarks.add(node.audience());
		}
		node.notices().stream().sorted().map(NodeLabels::word).forEach(remarks::add);
		if (!remarks.isEmpty()) {
			label.append("  " + String.join(", ", remarks), StyledString.QUALIFIER_STYLER);
		}
		return label;
	}

	@Override
	public String getText(Object element) {
		return ((DossierNode) element).label();
	}

	@Override
	public Image getImage(Object element) {
		DossierNode node = (DossierNode) element;
		if (node.kind() != DossierNode.Kind.CLAUSE) {
			return Icons.image(node.icon());
		}
		Set<Notice> notices = node.notices();
		String hidden = OpenDossier.PUBLIC.equals(node.audience()) ? null : "private-overlay";
		String stale = notices.contains(Notice.STALE) ? "stale-overlay" : notices.contains(Notice.CONTESTED) ? "problem-overlay" : null;
		String red = redLined.test(node.id()) ? "red-line-overlay" : null;
		return hidden == null && stale == null && red == null ? Icons.image(node.icon())
				: Icons.marked(node.icon(), null, red, stale, hidden);
	}

	/** How a notice is called. */
	static String word(Notice notice) {
		return switch (notice) {
		case STALE -> "stale: the text below has changed";
		case CONTESTED -> "contested between audiences";
		case UNTRANSLATED -> "not translated";
		};
	}
}
