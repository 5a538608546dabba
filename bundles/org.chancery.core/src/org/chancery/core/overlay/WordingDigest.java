package org.chancery.core.overlay;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;

import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import org.chancery.model.Identified;
import org.chancery.model.text.Bracket;
import org.chancery.model.text.CrossReference;
import org.chancery.model.text.Inline;
import org.chancery.model.text.Note;
import org.chancery.model.text.Opaque;
import org.chancery.model.text.OpaquePart;
import org.chancery.model.text.Option;
import org.chancery.model.text.Run;
import org.chancery.model.text.TextPackage;
import org.chancery.model.text.Wording;

/**
 * The fingerprint of a wording: SHA-256 (FIPS 180-4), in lower case hexadecimal, over its normal form. Two wordings
 * have the same digest if a reader could tell no difference between them.
 *
 * <p>
 * Normal form, version 1: a sequence of fields. A field is one letter, the number of bytes that follow as a 32-bit
 * big-endian integer, and the bytes; strings are in Unicode normalization form C (UAX 15) and UTF-8, with white space
 * kept as it is. The fields, in order:
 * <ul>
 * <li>{@code V} "1"; {@code L} the language; {@code H} the heading, left out if it is unset;
 * <li>for each run {@code R}: its look (four characters: b or -, i or -, u or -, and the position: b, p or s for
 * baseline, superscript and subscript) and its text; adjacent runs of one look are one, runs without text are none;
 * <li>for each cross-reference {@code X}: its form and the id of its target, empty if it has none;
 * <li>for each bracket {@code B}, for each option {@code O}, for each proponent {@code P} its id, then the option's
 * inlines and {@code o}; at the end of the bracket {@code b};
 * <li>for each note {@code N}, its inlines, {@code n};
 * <li>for each opaque piece {@code Q} its format, {@code q} "block" or "line", {@code M} the markup, {@code T} the text,
 * and for each package part {@code D} relationship id, {@code E} relationship type, {@code F} media type, {@code G}
 * name and {@code I} the bytes.
 * </ul>
 */
public final class WordingDigest {

	private final MessageDigest digest = sha256();
	private final StringBuilder pending = new StringBuilder();
	private String look = "";

	private WordingDigest() {
	}

	/** The digest of a wording that is not null. */
	public static String of(Wording wording) {
		var state = new WordingDigest();
		state.field('V', "1");
		state.field('L', wording.getLanguage());
		if (wording.getHeading() != null) {
			state.field('H', wording.getHeading());
		}
		state.inlines(wording.getContent());
		return HexFormat.of().formatHex(state.digest.digest());
	}

	private void inlines(List<Inline> content) {
		for (Inline inline : content) {
			if (inline instanceof Run run) {
				run(run);
			} else {
				flush();
				other(inline);
			}
		}
		flush();
	}

	private void run(Run run) {
		String text = run.getText();
		if (text == null || text.isEmpty()) {
			return;
		}
		String its = lookOf(run);
		if (!its.equals(look)) {
			flush();
			look = its;
		}
		pending.append(text);
	}

	private static String lookOf(Run run) {
		char position = switch (run.getVertical()) {
		case BASELINE -> 'b';
		case SUPERSCRIPT -> 'p';
		case SUBSCRIPT -> 's';
		};
		return "" + (run.isBold() ? 'b' : '-') + (run.isItalic() ? 'i' : '-') + (run.isUnderline() ? 'u' : '-') + position;
	}

	private void flush() {
		if (!pending.isEmpty()) {
			field('R', look + pending);
			pending.setLength(0);
		}
		look = "";
	}

	private void other(Inline inline) {
		switch (inline) {
		case CrossReference reference -> {
			Object target = reference.eGet(TextPackage.Literals.CROSS_REFERENCE__TARGET, false);
			field('X', reference.getForm().getLiteral() + ' ' + idOf((InternalEObject) target));
		}
		case Bracket bracket -> {
			field('B', "");
			bracket.getOptions().forEach(this::option);
			field('b', "");
		}
		case Note note -> {
			field('N', "");
			inlines(note.getContent());
			field('n', "");
		}
		case Opaque opaque -> opaque(opaque);
		default -> throw new IllegalStateException("unknown inline " + inline.eClass().getName());
		}
	}

	private void option(Option option) {
		field('O', "");
		((InternalEList<?>) option.getProponents()).basicList().forEach(p -> field('P', idOf((InternalEObject) p)));
		inlines(option.getContent());
		field('o', "");
	}

	private void opaque(Opaque opaque) {
		field('Q', opaque.getFormat());
		field('q', opaque.isBlock() ? "block" : "line");
		field('M', opaque.getMarkup());
		field('T', opaque.getText());
		for (OpaquePart part : opaque.getParts()) {
			field('D', part.getRelationshipId());
			field('E', part.getRelationshipType());
			field('F', part.getContentType());
			field('G', part.getName());
			field('I', part.getData() == null ? new byte[0] : part.getData());
		}
	}

	/** What could not be found has its id all the same. */
	private static String idOf(InternalEObject thing) {
		if (thing == null) {
			return "";
		}
		String id = thing.eIsProxy() ? thing.eProxyURI().fragment()
				: thing instanceof Identified identified ? identified.getId() : EcoreUtil.getID(thing);
		return id == null ? "" : id;
	}

	private void field(char tag, String value) {
		String normal = value == null ? "" : Normalizer.normalize(value, Normalizer.Form.NFC);
		field(tag, normal.getBytes(StandardCharsets.UTF_8));
	}

	private void field(char tag, byte[] value) {
		digest.update((byte) tag);
		for (int shift = 24; shift >= 0; shift -= 8) {
			digest.update((byte) (value.length >>> shift));
		}
		digest.update(value);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("every Java platform has SHA-256", impossible);
		}
	}
}
