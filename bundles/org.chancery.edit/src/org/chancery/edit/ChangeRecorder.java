package org.chancery.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import org.chancery.core.dossier.OpenDossier;

/**
 * Hears of every change to the things of a dossier. It is attached once, when the dossier is opened, so that a step
 * costs what it changes and no change can be missed. A thing taken out stays watched: it may come back by undo.
 */
final class ChangeRecorder extends AdapterImpl {

	private final OpenDossier dossier;
	private List<ChangeStep> steps;

	ChangeRecorder(OpenDossier dossier) {
		this.dossier = dossier;
		watchAll();
	}

	/** Watches whatever is not watched yet. */
	void watchAll() {
		dossier.resources().getResources().forEach(resource -> resource.getContents().forEach(this::watch));
	}

	/**
	 * What a change does, in order. If it fails, all of it is taken back.
	 */
	List<ChangeStep> record(Runnable change) {
		List<ChangeStep> recorded = new ArrayList<>();
		steps = recorded;
		try {
			change.run();
		} catch (RuntimeException | Error failure) {
			steps = null;
			recorded.reversed().forEach(ChangeStep::undo);
			throw failure;
		} finally {
			steps = null;
		}
		return recorded;
	}

	void dispose() {
		dossier.resources().getResources().forEach(resource -> resource.getContents().forEach(this::forget));
	}

	@Override
	public void notifyChanged(Notification notification) {
		if (notification.isTouch() || notification.getEventType() == Notification.REMOVING_ADAPTER) {
			return;
		}
		if (notification.getFeature() instanceof EReference reference && reference.isContainment()) {
			watchNew(notification.getNewValue());
		}
		if (steps != null) {
			ChangeStep.of(notification).ifPresent(steps::add);
		}
	}

	private void watchNew(Object added) {
		if (added instanceof EObject thing) {
			watch(thing);
		} else if (added instanceof List<?> things) {
			things.forEach(this::watchNew);
		}
	}

	/** What is watched has all its contents watched, for whatever comes into it is watched at once. */
	private void watch(EObject thing) {
		if (!thing.eAdapters().contains(this)) {
			thing.eAdapters().add(this);
			thing.eContents().forEach(this::watch);
		}
	}

	private void forget(EObject thing) {
		thing.eAdapters().remove(this);
		thing.eContents().forEach(this::forget);
	}
}
