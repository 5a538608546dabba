package org.chancery.ui.negotiation.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.chancery.model.Identified;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EReference;

/**
 * Other things by their names: one of a list, or several parted by semicolons.
 *
 * @param things those that may be named
 * @param name   how one is named
 */
record ReferenceValue<T extends Identified>(EReference reference, Supplier<List<T>> things, Function<T, String> name)
		implements FieldValue {

	@Override
	@SuppressWarnings("unchecked")
	public String read(Identified record) {
		Object value = record.eGet(reference);
		List<T> all = value instanceof List<?> list ? (List<T>) list : value == null ? List.of() : List.of((T) value);
		return all.stream().map(name).collect(Collectors.joining("; "));
	}

	@Override
	@SuppressWarnings("unchecked")
	public void write(Identified record, String text) {
		List<T> named = names(text).stream().map(this::find).map(Optional::orElseThrow).distinct().toList();
		if (reference.isMany()) {
			EList<T> list = (EList<T>) record.eGet(reference);
			if (!list.equals(named)) {
				list.clear();
				list.addAll(named);
			}
		} else {
			record.eSet(reference, named.isEmpty() ? null : named.getFirst());
		}
	}

	@Override
	public Optional<String> problem(String text) {
		return names(text).stream().filter(each -> find(each).isEmpty()).findFirst()
				.map(each -> "there is no “" + each + "”; there are " + things.get().stream().map(name).collect(Collectors.joining(", ")) + ".");
	}

	@Override
	public List<String> choices() {
		if (reference.isMany()) {
			return List.of();
		}
		List<String> choices = new ArrayList<>(List.of(""));
		things.get().stream().map(name).distinct().forEach(choices::add);
		return choices;
	}

	private Optional<T> find(String wanted) {
		return things.get().stream().filter(each -> name.apply(each).equalsIgnoreCase(wanted)).findFirst();
	}

	private List<String> names(String text) {
		return reference.isMany() ? Arrays.stream(text.split(";")).map(String::strip).filter(each -> !each.isEmpty()).toList()
				: text.isEmpty() ? List.of() : List.of(text);
	}
}
