package org.chancery.word.exports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

import org.chancery.core.exchange.DraftOptions;
import org.chancery.core.projection.Projection;
import org.eclipse.emf.common.util.BasicMonitor;

/** Writes drafts for tests and takes them apart. */
final class Drafts {

	static final String LINE = "FOR OFFICIAL USE <ONLY>";

	private Drafts() {
	}

	static byte[] write(Projection projection) {
		return write(projection, new DraftOptions(List.of(), LINE));
	}

	static byte[] write(Projection projection, DraftOptions options) {
		var out = new ByteArrayOutputStream();
		try {
			new RatificationDraftWriter().writeRatificationDraft(projection, options, out, new BasicMonitor());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toByteArray();
	}

	/** The parts in the order of the package. */
	static Map<String, byte[]> parts(byte[] draft) {
		var parts = new LinkedHashMap<String, byte[]>();
		try (var zip = new ZipInputStream(new ByteArrayInputStream(draft))) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), zip.readAllBytes());
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return parts;
	}

	static String part(byte[] draft, String name) {
		return new String(parts(draft).get(name), java.nio.charset.StandardCharsets.UTF_8);
	}
}
