package org.chancery.word.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.chancery.core.projection.Projection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Every part keeps to the schema of ISO 29500, transitional, as Apache POI carries it. */
class SchemaTest {

	private interface Parser {
		XmlObject parse(InputStream in) throws Exception;
	}

	private static final Map<String, Parser> PARSERS = parsers();

	private static Map<String, Parser> parsers() {
		var parsers = new LinkedHashMap<String, Parser>();
		parsers.put("word/document.xml", DocumentDocument.Factory::parse);
		parsers.put("word/footer1.xml", FtrDocument.Factory::parse);
		parsers.put("word/footnotes.xml", FootnotesDocument.Factory::parse);
		parsers.put("word/header1.xml", HdrDocument.Factory::parse);
		parsers.put("word/numbering.xml", NumberingDocument.Factory::parse);
		parsers.put("word/settings.xml", SettingsDocument.Factory::parse);
		parsers.put("word/styles.xml", StylesDocument.Factory::parse);
		return parsers;
	}

	static Stream<Projection> treaties() {
		return Stream.of(SampleTreaties.fishing(), SampleTreaties.trade(), SampleTreaties.tabled(), SampleTreaties.opaque());
	}

	@BeforeEach
	void needsTheWholeSchema() {
		String rareType = "/org/apache/poi/schemas/ooxml/system/ooxml/ctmultileveltypea223type.xsb";
		assumeTrue(DocumentDocument.class.getResource(rareType) != null,
				"The schema is only in poi-ooxml-full; poi-ooxml-lite lacks most of it.");
	}

	@ParameterizedTest
	@MethodSource("treaties")
	void everyPartKeepsToTheSchema(Projection treaty) throws Exception {
		Map<String, byte[]> parts = Drafts.parts(Drafts.write(treaty));
		for (Map.Entry<String, Parser> each : PARSERS.entrySet()) {
			if (parts.containsKey(each.getKey())) {
				List<XmlError> errors = new ArrayList<>();
				each.getValue().parse(new ByteArrayInputStream(parts.get(each.getKey())))
						.validate(new XmlOptions().setErrorListener(errors));
				assertEquals(List.of(), errors, each.getKey());
			}
		}
	}
}
