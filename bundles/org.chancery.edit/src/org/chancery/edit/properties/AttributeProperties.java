package org.chancery.edit.properties;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.text.TypedText;
import org.chancery.edit.DossierSession;

/** The attributes of a record as properties, all of which may be set; without its id and the language of a name. */
final class AttributeProperties {

	private final DossierSession session;
	private final String category;
	private final String prefix;

	/** @param prefix of the ids of the properties */
	AttributeProperties(DossierSession session, String category, String prefix) {
		this.session = session;
		this.category = category;
		this.prefix = prefix;
	}

	List<Property> of(EObject thing) {
		return thing.eClass().getEAllAttributes().stream()
				.filter(each -> !each.isMany() && !each.isID() && !each.getName().equals("language")).map(each -> property(thing, each)).toList();
	}

	private Property property(EObject thing, EAttribute attribute) {
		Object value = thing.eGet(attribute);
		String shown = value == null ? "" : EcoreUtil.convertToString(attribute.getEAttributeType(), value);
		Consumer<String> setter = typed -> set(thing, attribute, typed);
		return new Property(prefix + attribute.getName(), category, title(attribute.getName()), shown == null ? "" : shown,
				choices(attribute), setter);
	}

	private void set(EObject thing, EAttribute attribute, String typed) {
		Object value = value(attribute, TypedText.clean(typed).strip());
		session.execute("Set " + title(attribute.getName()).toLowerCase(Locale.ROOT), () -> thing.eSet(attribute, value));
	}

	private static Object value(EAttribute attribute, String typed) {
		if (typed.isEmpty()) {
			return attribute.getDefaultValue();
		}
		try {
			return EcoreUtil.createFromString(attribute.getEAttributeType(), typed);
		} catch (RuntimeException notOne) {
			String expected = expected(attribute.getEAttributeType().getInstanceClass());
			throw new DossierException(title(attribute.getName()) + ": " + expected, notOne);
		}
	}

	private static String expected(Class<?> type) {
		return switch (type.getSimpleName()) {
		case "LocalDate" -> "write the day as year-month-day, for instance 2026-05-31.";
		case "BigDecimal", "int" -> "write a number.";
		default -> "that is not one of the values it can have.";
		};
	}

	private static List<String> choices(EAttribute attribute) {
		if (attribute.getEAttributeType() instanceof EEnum values) {
			return values.getELiterals().stream().map(EEnumLiteral::getLiteral).toList();
		}
		return attribute.getEAttributeType().getInstanceClass() == boolean.class ? List.of("true", "false") : List.of();
	}

	/** A name of the model as words: "publicDeclaration" is "Public declaration". */
	static String title(String name) {
		String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
		return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}
}
