package org.chancery.ui.negotiation.forms;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Identified;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;

/** An attribute: words, a number, a day, a choice, yes or no. */
record AttributeValue(EAttribute attribute) implements FieldValue {

	private static final List<String> YES_NO = List.of("no", "yes");

	@Override
	public String read(Identified record) {
		return readFrom(record);
	}

	/** The same of a thing that is a part of a record. */
	String readFrom(EObject thing) {
		Object value = thing.eGet(attribute);
		return switch (value) {
		case null -> "";
		case Enumerator choice -> words(choice.getLiteral());
		case Boolean yes -> YES_NO.get(yes ? 1 : 0);
		case BigDecimal number -> number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
		default -> value.toString();
		};
	}

	@Override
	public void write(Identified record, String text) {
		writeTo(record, text);
	}

	/** The same of a thing that is a part of a record. */
	void writeTo(EObject thing, String text) {
		thing.eSet(attribute, value(text));
	}

	private Object value(String text) {
		if (attribute.getEAttributeType() instanceof EEnum choices) {
			return choices.getELiterals().stream().filter(each -> words(each.getLiteral()).equals(text)).findFirst().orElseThrow().getInstance();
		}
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		if (type == boolean.class) {
			return text.equals("yes");
		}
		if (text.isEmpty()) {
			return null;
		}
		return type == LocalDate.class ? LocalDate.parse(text) : type == BigDecimal.class ? new BigDecimal(text.replace(',', '.')) : text;
	}

	@Override
	public Optional<String> problem(String text) {
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		if (text.isEmpty() || type == String.class) {
			return Optional.empty();
		}
		try {
			Object value = value(text);
			return value instanceof BigDecimal number && (number.precision() > 30 || Math.abs(number.scale()) > 30)
					? Optional.of("that is too long for a number.") : Optional.empty();
		} catch (DateTimeException e) {
			return Optional.of("type a day as 2030-01-31.");
		} catch (NumberFormatException e) {
			return Optional.of("type a number, for instance 3.5.");
		} catch (java.util.NoSuchElementException e) {
			return Optional.of("choose one of the list.");
		}
	}

	@Override
	public List<String> choices() {
		return attribute.getEAttributeType() instanceof EEnum choices
				? choices.getELiterals().stream().map(each -> words(each.getLiteral())).toList()
				: attribute.getEAttributeType().getInstanceClass() == boolean.class ? YES_NO : List.of();
	}

	/** agreedAdReferendum reads "agreed ad referendum". */
	static String words(String literal) {
		return String.join(" ", Arrays.stream(literal.split("(?=[A-Z])")).map(String::toLowerCase).toList());
	}
}
