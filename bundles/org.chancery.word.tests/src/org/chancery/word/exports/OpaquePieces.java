package org.chancery.word.exports;

import org.chancery.model.text.Opaque;
import org.chancery.model.text.OpaquePart;
import org.chancery.model.text.TextFactory;

/** A table and a picture as an importer keeps them. */
final class OpaquePieces {

	static final byte[] PIXELS = { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 1, 2, 3 };
	private static final String FORMAT = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
	private static final String TABLE = """
			<w:tbl xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:tblPr><w:tblW w:w="0" \
			w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>\
			<w:tr w:rsidR="00AB12CD"><w:tc><w:p><w:commentRangeStart w:id="4"/><w:r w:rsidR="00AB12CD"><w:t>North</w:t></w:r>\
			<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r></w:p></w:tc>\
			<w:tc><w:p><w:ins w:id="5" w:author="Lindqvist" w:date="2020-01-01T00:00:00Z"><w:r><w:t>12 &amp; more</w:t></w:r></w:ins>\
			<w:del w:id="6" w:author="Lindqvist"><w:r><w:delText>eleven</w:delText></w:r></w:del>\
			<w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r></w:p></w:tc></w:tr></w:tbl>""";
	private static final String PICTURE = """
			<w:drawing xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
			xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
			xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
			xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
			xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
			<wp:inline><wp:extent cx="914400" cy="914400"/><wp:docPr id="77" name="Map"/><a:graphic>\
			<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>\
			<pic:cNvPr id="0" name="map.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="%s" r:link="rId99"/>\
			<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>\
			<a:ext cx="914400" cy="914400"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>\
			</a:graphicData></a:graphic></wp:inline></w:drawing>""";

	private OpaquePieces() {
	}

	static Opaque table() {
		return piece("table+xml", true, TABLE, "North\t12 & more");
	}

	static Opaque picture(String relationshipId) {
		Opaque picture = piece("drawing+xml", false, PICTURE.formatted(relationshipId), "");
		OpaquePart part = TextFactory.eINSTANCE.createOpaquePart();
		part.setRelationshipId(relationshipId);
		part.setRelationshipType("http://schemas.openxmlformats.org/officeDocument/2006/relationships/image");
		part.setContentType("image/png");
		part.setName("image" + relationshipId + ".png");
		part.setData(PIXELS.clone());
		picture.getParts().add(part);
		return picture;
	}

	private static Opaque piece(String format, boolean block, String markup, String words) {
		Opaque piece = TextFactory.eINSTANCE.createOpaque();
		piece.setFormat(FORMAT + format);
		piece.setBlock(block);
		piece.setMarkup(markup);
		piece.setText(words);
		return piece;
	}
}
