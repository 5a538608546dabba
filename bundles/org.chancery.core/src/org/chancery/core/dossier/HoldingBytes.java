package org.chancery.core.dossier;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.eclipse.emf.ecore.resource.Resource;
import org.xml.sax.SAXParseException;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.model.dossier.Holding;
import org.chancery.model.resource.HoldingResource;
import org.chancery.model.resource.HoldingResourceSet;

/** One holding as the bytes of its XMI document, whatever they are kept in. */
public final class HoldingBytes {

	private HoldingBytes() {
	}

	/**
	 * The document of a holding. Equal content gives equal bytes.
	 *
	 * @throws DossierException if a word holds a character that XML 1.0 has no place for
	 */
	public static byte[] write(HoldingResource resource) {
		var bytes = new ByteArrayOutputStream(1 << 16);
		try {
			resource.save(bytes, null);
		} catch (IOException | RuntimeException failure) {
			// EMF reports a forbidden character as a bare RuntimeException, whose message is not for people.
			throw new DossierException("The dossier holds a character that cannot be stored, a control character perhaps; "
					+ "take it out first (" + resource.getURI().opaquePart() + ").", failure);
		}
		return bytes.toByteArray();
	}

	/**
	 * Reads a document into a new resource.
	 *
	 * @param bytes trusted in nothing
	 * @param into  where the resource is added
	 * @param name  the name of the resource, which a message may name
	 * @return the root
	 */
	public static Holding read(byte[] bytes, HoldingResourceSet into, String name) throws UnreadableFileException {
		HoldingResource resource = into.add(name);
		load(bytes, resource);
		if (resource.getContents().size() != 1 || !(resource.getContents().get(0) instanceof Holding holding)
				|| holding.getAudience() == null) {
			throw new UnreadableFileException(name + " holds no part of a dossier; take it from a backup.");
		}
		return holding;
	}

	/**
	 * Reads a document of any roots into an empty resource.
	 *
	 * @param bytes trusted in nothing
	 */
	public static void load(byte[] bytes, HoldingResource into) throws UnreadableFileException {
		try {
			into.load(new ByteArrayInputStream(bytes), null);
		} catch (IOException | RuntimeException failure) {
			throw new UnreadableFileException(
					into.getURI().opaquePart() + " is damaged" + placeOf(failure) + "; take it from a backup.", failure);
		}
	}

	private static String placeOf(Throwable failure) {
		for (Throwable each = failure; each != null; each = each.getCause()) {
			if (each instanceof SAXParseException syntax) {
				return place(syntax.getLineNumber(), syntax.getColumnNumber());
			}
			if (each instanceof Resource.Diagnostic diagnostic) {
				return place(diagnostic.getLine(), diagnostic.getColumn());
			}
		}
		return "";
	}

	private static String place(int line, int column) {
		return line > 0 ? " at line " + line + ", column " + column : "";
	}
}
