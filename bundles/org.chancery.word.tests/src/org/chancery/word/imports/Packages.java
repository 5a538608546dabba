package org.chancery.word.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Makes and reads packages without the code under test. */
public final class Packages {

	private static final Pattern TOKEN = Pattern.compile(
			"<w:t(?: [^>]*)?>([^<]*)</w:t>|</w:p>|<w:(?:br|cr|tab)(?: [^>]*)?/>", Pattern.DOTALL);

	private Packages() {
	}

	/** A zip archive of parts. */
	public static byte[] zip(Map<String, byte[]> parts) {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
				zip.closeEntry();
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	/** The parts of a zip archive. */
	public static Map<String, byte[]> unzip(byte[] file) throws IOException {
		var parts = new LinkedHashMap<String, byte[]>();
		try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), zip.readAllBytes());
			}
		}
		return parts;
	}

	/** The visible words of the body, each alternative once, found with nothing but patterns. */
	public static String plainText(byte[] file) throws IOException {
		String xml = new String(unzip(file).get("word/document.xml"), StandardCharsets.UTF_8)
				.replaceAll("(?s)<mc:Fallback>.*?</mc:Fallback>", "");
		var text = new StringBuilder();
		Matcher matcher = TOKEN.matcher(xml);
		while (matcher.find()) {
			text.append(matcher.group(1) == null ? " " : matcher.group(1));
		}
		return text.toString().replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'").replace("&#39;", "'").replace("&amp;", "&");
	}
}
