package org.chancery.word.review;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.imports.container.Relationship;
import org.chancery.word.imports.container.Vocabulary;
import org.chancery.word.markup.Attribute;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.WordPackage;

/** Names a picture or embedded file by what it is made of. */
final class ObjectDigest {

	private ObjectDigest() {
	}

	/** A digest of the parts to which an element refers, in order; of no part the empty string. */
	static String of(WordPackage file, Element object, String part) {
		var ids = new ArrayList<String>();
		collect(object, ids);
		var digests = new StringBuilder();
		for (String id : ids) {
			digests.append(digest(file, part, id));
		}
		return digests.toString();
	}

	private static void collect(Element element, List<String> ids) {
		if (element.is("txbxContent") || element.is(Vocabulary.COMPATIBILITY, "Fallback")) {
			return;
		}
		for (Attribute attribute : element.attributes()) {
			if (attribute.name().vocabulary() == Vocabulary.RELATIONSHIPS || attribute.name().local().equals("relid")) {
				ids.add(attribute.value());
			}
		}
		element.elements().forEach(child -> collect(child, ids));
	}

	private static String digest(WordPackage file, String part, String id) {
		try {
			Relationship target = file.relationships(part).find(id).orElse(null);
			if (target == null) {
				return "";
			}
			byte[] bytes = target.external() ? target.target().getBytes(java.nio.charset.StandardCharsets.UTF_8)
					: file.bytes(target.target());
			return bytes == null ? "" : HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
		} catch (UnreadableFileException e) {
			return "unreadable";
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("every Java platform has SHA-256", impossible);
		}
	}
}
