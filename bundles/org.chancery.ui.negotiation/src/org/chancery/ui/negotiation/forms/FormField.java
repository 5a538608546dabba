package org.chancery.ui.negotiation.forms;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Identified;

/**
 * One field of a form. Everything in it is text, as a person types it; it reaches the record when the form is applied.
 */
public final class FormField {

	/** How a field is shown. */
	public enum Look {
		/** One line. */
		LINE,
		/** Several lines. */
		WORDS,
		/** One of some choices. */
		CHOICE,
		/** Clauses by their citations, parted by semicolons. */
		CLAUSES,
		/** One clause by its citation. */
		CLAUSE,
		/** Tests of a red line, with what they say of the text. */
		TESTS
	}

	private final String label;
	private final Look look;
	private final FieldValue value;
	private final String before;
	private String text;

	FormField(String label, Look look, FieldValue value, Identified record) {
		this.label = label;
		this.look = look;
		this.value = value;
		this.before = value.read(record);
		this.text = before;
	}

	/** What stands before it. */
	public String label() {
		return label;
	}

	/** How it is shown. */
	public Look look() {
		return look;
	}

	/** What may be chosen, an empty choice for none first; empty if anything may be typed. */
	public List<String> choices() {
		return value.choices();
	}

	/** What stands in it. */
	public String text() {
		return text;
	}

	/** A person typed or chose something. */
	public void set(String typed) {
		text = typed;
	}

	/** Why it cannot be taken, as one sentence. */
	public Optional<String> problem() {
		return value.problem(text.strip()).map(problem -> label + ": " + problem);
	}

	/** Why words could not be taken if they stood in it. */
	public Optional<String> problemOf(String words) {
		return value.problem(words.strip());
	}

	/** What tests say of the text as it stands; empty for other fields. */
	public String trial() {
		return trialOf(text);
	}

	/** What other tests would say of it. */
	public String trialOf(String words) {
		return value instanceof TestsValue tests ? tests.trial(words.strip()) : "";
	}

	/** Whether it was changed. */
	boolean changed() {
		return !text.strip().equals(before.strip());
	}

	/** Sets it on a record, within a step of the session. */
	void write(Identified record) {
		value.write(record, text.strip());
	}
}
