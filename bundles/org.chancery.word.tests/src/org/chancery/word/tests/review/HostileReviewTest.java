package org.chancery.word.tests.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.SharedData;
import org.chancery.word.imports.Documents;
import org.chancery.word.imports.Packages;
import org.junit.jupiter.api.Test;

/** Whatever comes back, there is a review or one clear line; nothing is fetched, nothing left behind. */
class HostileReviewTest {

	private static final Duration LONG = Duration.ofSeconds(120);
	private static final int MUTATIONS = 4;

	private static void survives(byte[] sent, byte[] returned) {
		assertTimeoutPreemptively(LONG, () -> {
			try {
				Reviews.of(sent, returned);
			} catch (UnreadableFileException e) {
				assertFalse(e.getMessage().isBlank() || e.getMessage().contains("\n"), e.getMessage());
			}
		});
	}

	@Test
	void mutatedFilesOfWord() throws Exception {
		var random = new Random(29_500);
		for (String folder : List.of("word/revisions", "word/compare")) {
			for (Path path : files(SharedData.folder(folder))) {
				byte[] file = Files.readAllBytes(path);
				Map<String, byte[]> parts = Packages.unzip(file);
				List<String> names = parts.keySet().stream().filter(name -> name.endsWith("xml") || name.endsWith(".rels")).toList();
				for (int i = 0; i < MUTATIONS; i++) {
					var changed = new LinkedHashMap<>(parts);
					String name = names.get(i < MUTATIONS / 2 ? names.indexOf("word/document.xml") : random.nextInt(names.size()));
					changed.put(name, mutated(parts.get(name), random));
					survives(file, Packages.zip(changed));
				}
				survives(file, Arrays.copyOf(file, file.length - 1 - random.nextInt(file.length / 2)));
			}
		}
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			return all.filter(file -> file.toString().endsWith(".docx")).sorted().toList();
		}
	}

	/** Takes away, doubles or swaps whole tags, so that much of it stays well-formed. */
	private static byte[] mutated(byte[] part, Random random) {
		String xml = new String(part, java.nio.charset.StandardCharsets.UTF_8);
		for (int n = random.nextInt(4); n >= 0; n--) {
			int from = xml.indexOf('<', random.nextInt(xml.length()));
			int to = xml.indexOf('>', from + 1 + random.nextInt(Math.max(1, xml.length() / 50)));
			if (from < 0 || to < 0) {
				continue;
			}
			String piece = xml.substring(from, to + 1);
			xml = switch (random.nextInt(3)) {
			case 0 -> xml.replace(piece, "");
			case 1 -> xml.substring(0, to + 1) + piece + xml.substring(to + 1);
			default -> xml.replaceFirst("w:p>", "w:tbl>").replace("w:ins", "w:del");
			};
		}
		return xml.getBytes(java.nio.charset.StandardCharsets.UTF_8);
	}

	@Test
	void deepNestingOfChanges() {
		String deep = "<w:ins>".repeat(390) + Documents.p("x") + "</w:ins>".repeat(390);
		survives(Documents.body(Documents.p("x")).write(), Documents.body(deep).write());
		String deeper = "<w:p><w:r><w:pict><w:txbxContent>".repeat(90) + "</w:txbxContent></w:pict></w:r></w:p>".repeat(90);
		survives(Documents.body(deeper).write(), Documents.body(deeper).write());
	}

	@Test
	void rangesThatNeverEnd() {
		var body = new StringBuilder();
		for (int i = 0; i < 20_000; i++) {
			body.append("<w:customXmlInsRangeStart w:id=\"").append(i).append("\"/><w:commentRangeStart w:id=\"").append(i).append("\"/>");
		}
		body.append(("<w:sdt><w:sdtContent>" + Documents.p("a word") + "</w:sdtContent></w:sdt>").repeat(20_000));
		survives(Documents.body(Documents.p("x")).write(), Documents.body(body.toString()).write());
	}

	@Test
	void noConnectionAndNoFile() throws Exception {
		List<URI> asked = new ArrayList<>();
		ProxySelector before = ProxySelector.getDefault();
		Set<String> files = temporary();
		ProxySelector.setDefault(new ProxySelector() {
			@Override
			public List<Proxy> select(URI uri) {
				asked.add(uri);
				return List.of(Proxy.NO_PROXY);
			}

			@Override
			public void connectFailed(URI uri, SocketAddress address, IOException failure) {
				asked.add(uri);
			}
		});
		try {
			Documents linking = Documents.body(Documents.p("Article 1") + "<w:p><w:fldSimple w:instr=\" INCLUDETEXT http://localhost:9/x \"/></w:p>")
					.relate("http://localhost:9/y\" TargetMode=\"External", "attachedTemplate")
					.relate("http://localhost:9/z.png\" TargetMode=\"External", "image");
			Reviews.of(Documents.body(Documents.p("Article 1")).write(), linking.write());
		} finally {
			ProxySelector.setDefault(before);
		}
		assertEquals(List.of(), asked);
		Set<String> left = temporary();
		left.removeAll(files);
		left.removeIf(name -> name.startsWith("hsperfdata") || name.startsWith("junit"));
		assertEquals(Set.of(), left.stream().filter(name -> name.contains("poi") || name.contains("docx") || name.endsWith(".tmp")).collect(Collectors.toSet()));
	}

	private static Set<String> temporary() throws IOException {
		try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			return all.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
		}
	}
}
