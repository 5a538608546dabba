package org.chancery.ui.dossier;

import java.util.Optional;
import org.chancery.core.text.MoveClause;
import org.chancery.edit.tree.DossierNode;
import org.chancery.model.text.Clause;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.jobs.Background;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;

/** Moves a clause by dragging it before, behind or into another. Nothing leaves the window by it. */
final class ClauseDrag extends ViewerDropAdapter {

	private ClauseDrag(TreeViewer viewer) {
		super(viewer);
	}

	static void install(TreeViewer viewer) {
		Transfer[] transfers = { LocalSelectionTransfer.getTransfer() };
		viewer.addDragSupport(DND.DROP_MOVE, transfers, new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				event.doit = clause(viewer.getStructuredSelection()).isPresent();
			}

			@Override
			public void dragSetData(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(null);
			}
		});
		viewer.addDropSupport(DND.DROP_MOVE, transfers, new ClauseDrag(viewer));
	}

	@Override
	public boolean validateDrop(Object target, int operation, TransferData type) {
		Object dragged = LocalSelectionTransfer.getTransfer().getSelection();
		return target instanceof DossierNode node
				&& (node.kind() == DossierNode.Kind.CLAUSE || node.kind() == DossierNode.Kind.TEXT)
				&& dragged instanceof IStructuredSelection selection && selection.getFirstElement() != target;
	}

	@Override
	public boolean performDrop(Object data) {
		Optional<DossierNode> dragged = clause((IStructuredSelection) data);
		DossierNode target = (DossierNode) getCurrentTarget();
		return dragged.isPresent() && target != null && Background.attempt("Move clause", monitor -> DossierSessions.get().current()
				.ifPresent(session -> session.execute("Move clause", () -> move(dragged.get(), target).perform())));
	}

	private MoveClause move(DossierNode dragged, DossierNode target) {
		var session = DossierSessions.get().current().orElseThrow();
		var audience = DossierSessions.get().audience();
		Clause clause = (Clause) session.dossier().find(dragged.id());
		Clause there = target.kind() == DossierNode.Kind.TEXT ? null : (Clause) session.dossier().find(target.id());
		if (there == null || getCurrentLocation() == LOCATION_ON) {
			return MoveClause.lastIn(session.dossier(), audience, clause, there);
		}
		if (getCurrentLocation() == LOCATION_AFTER) {
			return new MoveClause(session.dossier(), audience, clause, there, null);
		}
		var siblings = target.parent().children();
		int before = siblings.indexOf(target) - 1;
		Clause after = before < 0 ? null : (Clause) session.dossier().find(siblings.get(before).id());
		Clause parent = target.parent().kind() == DossierNode.Kind.CLAUSE ? (Clause) session.dossier().find(target.parent().id()) : null;
		return new MoveClause(session.dossier(), audience, clause, after, after == null ? parent : null);
	}

	private static Optional<DossierNode> clause(IStructuredSelection selection) {
		return selection.size() == 1 && selection.getFirstElement() instanceof DossierNode node
				&& node.kind() == DossierNode.Kind.CLAUSE ? Optional.of(node) : Optional.empty();
	}
}
