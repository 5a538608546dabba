package org.chancery.core.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.chancery.core.Engine;
import org.chancery.core.dossier.HoldingBytes;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.operation.ImportTreaty;
import org.chancery.core.overlay.PrivateTexts;
import org.chancery.model.dossier.Layer;
import org.chancery.model.overlay.PrivateWording;
import org.chancery.model.parties.Party;
import org.chancery.model.resource.HoldingResource;
import org.eclipse.emf.common.util.Monitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Makes the sample dossier: imports the sample treaty from Word, then adds its parties and its private layers, which
 * name what they refer to by citation.
 *
 * @param engine with an importer
 */
public record SampleDossier(Engine engine) {

	private static final List<String> LAYERS = List.of("allies.xmi", "delegation.xmi");

	/** @return what the importer said, and the dossier, not saved */
	public ImportTreaty.Result perform(Monitor monitor) {
		try {
			ImportTreaty.Result imported = new ImportTreaty(engine, bytes("maritime-agreement.docx"), "en").perform(monitor);
			addParties(imported.dossier());
			for (String layer : LAYERS) {
				addLayer(imported.dossier(), layer);
			}
			return imported;
		} catch (UnreadableFileException | IOException e) {
			throw new IllegalStateException("the sample that Chancery ships cannot be read", e);
		}
	}

	/** The bytes of the Word file. */
	public static byte[] treaty() {
		return bytes("maritime-agreement.docx");
	}

	/** The parties of the sample have more names than a title tells, so they take the place of those guessed from it. */
	private static void addParties(OpenDossier dossier) throws IOException {
		HoldingResource resource = dossier.resources().add("parties");
		resource.load(new ByteArrayInputStream(bytes("parties.xmi")), null);
		List<EObject> parties = new ArrayList<>(resource.getContents());
		dossier.dossier().getParties().clear();
		parties.forEach(party -> dossier.dossier().getParties().add((Party) party));
		dossier.resources().getResources().remove(resource);
	}

	private static void addLayer(OpenDossier dossier, String name) throws UnreadableFileException {
		byte[] document = new CitedReferences(dossier).resolve(bytes(name));
		var layer = (Layer) HoldingBytes.read(document, dossier.resources(), name);
		for (PrivateWording words : layer.getPrivateWordings()) {
			String language = words.getWording() == null ? "en" : words.getWording().getLanguage();
			PrivateTexts.lower(dossier, layer, words.getClause(), language)
					.ifPresent(lower -> words.setDepartsFrom(EcoreUtil.copy(lower)));
		}
	}

	private static byte[] bytes(String name) {
		try (InputStream in = SampleDossier.class.getResourceAsStream("/sample/" + name)) {
			return in.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
