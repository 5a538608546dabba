package org.chancery.word.imports.container;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.chancery.core.exchange.UnreadableFileException;

/** The media types of the parts (ISO 29500-2, 6.2.3). */
public final class ContentTypes {

	private static final String PART = "[Content_Types].xml";
	private final Map<String, String> byExtension = new HashMap<>();
	private final Map<String, String> byName = new HashMap<>();

	private ContentTypes() {
	}

	/** Reads the list of media types. */
	public static ContentTypes of(WordContainer container) throws UnreadableFileException {
		if (!container.has(PART)) {
			throw new UnreadableFileException(
					container.has("META-INF/manifest.xml") || container.has("mimetype")
							? "The file is an OpenDocument text (.odt). Save it as .docx."
							: "The file is a zip archive, but not a Word file (.docx).");
		}
		var types = new ContentTypes();
		XmlCursor.read(container, PART, root -> root.children(types::add));
		return types;
	}

	private void add(XmlCursor element) {
		String type = element.plain("ContentType");
		String extension = element.plain("Extension");
		String name = element.plain("PartName");
		if (type != null && element.is("Default") && extension != null) {
			byExtension.put(extension.toLowerCase(Locale.ROOT), type);
		} else if (type != null && element.is("Override") && name != null) {
			byName.put(key(name), type);
		}
	}

	private static String key(String name) {
		return (name.startsWith("/") ? name : "/" + name).toLowerCase(Locale.ROOT);
	}

	/** The media type of a part; empty if none is given. */
	public String of(String part) {
		String type = byName.get(key(part));
		if (type == null) {
			type = byExtension.get(part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
		}
		return type == null ? "" : type;
	}
}
