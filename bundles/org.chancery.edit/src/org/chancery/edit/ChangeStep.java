package org.chancery.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One change of one feature as EMF notified it, which can be taken back and made again. Steps are taken back in the
 * reverse order in which they were made.
 *
 * @param positions for lists: where each of the values of {@code before} was or each of {@code after} is
 */
record ChangeStep(EObject owner, EStructuralFeature feature, Kind kind, List<?> before, List<?> after, int[] positions,
		boolean wasSet) {

	enum Kind {
		SET, REPLACE, ADD, REMOVE, MOVE
	}

	/** The step that a notification tells of; none if it tells of no change of the model. */
	static Optional<ChangeStep> of(Notification said) {
		if (!(said.getNotifier() instanceof EObject owner) || !(said.getFeature() instanceof EStructuralFeature feature)) {
			return Optional.empty();
		}
		Object old = said.getOldValue();
		Object now = said.getNewValue();
		int at = said.getPosition();
		return Optional.ofNullable(switch (said.getEventType()) {
		case Notification.SET, Notification.UNSET -> new ChangeStep(owner, feature,
				feature.isMany() ? Kind.REPLACE : Kind.SET, single(old), single(now), new int[] { at }, said.wasSet());
		case Notification.ADD -> new ChangeStep(owner, feature, Kind.ADD, List.of(), single(now), new int[] { at }, true);
		case Notification.ADD_MANY -> new ChangeStep(owner, feature, Kind.ADD, List.of(), copy(now),
				from(at, ((List<?>) now).size()), true);
		case Notification.REMOVE -> new ChangeStep(owner, feature, Kind.REMOVE, single(old), List.of(),
				new int[] { Math.max(at, 0) }, true);
		case Notification.REMOVE_MANY -> new ChangeStep(owner, feature, Kind.REMOVE, copy(old), List.of(),
				now instanceof int[] each ? each.clone() : from(0, ((List<?>) old).size()), true);
		case Notification.MOVE -> new ChangeStep(owner, feature, Kind.MOVE, List.of(), List.of(),
				new int[] { (Integer) old, at }, true);
		default -> null;
		});
	}

	/** Takes the change back. */
	void undo() {
		switch (kind) {
		case SET -> restore(before.getFirst(), wasSet);
		case REPLACE -> list().set(positions[0], before.getFirst());
		case ADD -> takeOut();
		case REMOVE -> putIn(before);
		case MOVE -> list().move(positions[0], positions[1]);
		}
	}

	/** Makes the change again. */
	void redo() {
		switch (kind) {
		case SET -> restore(after.getFirst(), true);
		case REPLACE -> list().set(positions[0], after.getFirst());
		case ADD -> putIn(after);
		case REMOVE -> takeOut();
		case MOVE -> list().move(positions[1], positions[0]);
		}
	}

	private void restore(Object value, boolean set) {
		if (set) {
			owner.eSet(feature, value);
		} else {
			owner.eUnset(feature);
		}
	}

	private void putIn(List<?> values) {
		for (int i = 0; i < positions.length; i++) {
			list().add(positions[i], values.get(i));
		}
	}

	private void takeOut() {
		for (int i = positions.length - 1; i >= 0; i--) {
			list().remove(positions[i]);
		}
	}

	@SuppressWarnings("unchecked")
	private EList<Object> list() {
		return (EList<Object>) owner.eGet(feature);
	}

	/** Null is a value here. */
	private static List<?> single(Object value) {
		List<Object> one = new ArrayList<>(1);
		one.add(value);
		return one;
	}

	private static List<?> copy(Object values) {
		return new ArrayList<>((List<?>) values);
	}

	private static int[] from(int first, int count) {
		int[] positions = new int[count];
		for (int i = 0; i < count; i++) {
			positions[i] = first + i;
		}
		return positions;
	}
}
