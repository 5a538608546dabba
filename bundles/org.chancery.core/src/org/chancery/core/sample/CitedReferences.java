package org.chancery.core.sample;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.Projector;
import org.chancery.model.dossier.Audience;
import org.chancery.model.parties.Party;
import org.chancery.model.resource.HoldingResourceSet;
import org.eclipse.emf.common.util.URI;

/**
 * Puts ids in place of references that name a thing by citation, code or name. It works on the document, before it is
 * read, since a holding with references of any other kind is refused as damaged.
 */
final class CitedReferences {

	private static final Pattern REFERENCE = Pattern.compile("href=\"(?<kind>citation|party|audience):/any#(?<name>[^\"]+)\"");

	private final Map<String, String> ids = new HashMap<>();

	/** Knows the clauses of the public text by citation, the parties by code, the audiences by name. */
	CitedReferences(OpenDossier dossier) {
		String language = dossier.dossier().getText().getLanguages().getFirst();
		Projector.project(dossier, dossier.dossier().getAudience(), language).all()
				.forEach(clause -> ids.put("citation:" + clause.number().citation(), clause.id()));
		for (Party party : dossier.dossier().getParties()) {
			ids.put("party:" + party.getCode(), party.getId());
		}
		for (Audience audience : dossier.audiences()) {
			ids.put("audience:" + audience.getName(), audience.getId());
		}
	}

	byte[] resolve(byte[] document) {
		String resolved = REFERENCE.matcher(new String(document, StandardCharsets.UTF_8)).replaceAll(this::byId);
		return resolved.getBytes(StandardCharsets.UTF_8);
	}

	private String byId(MatchResult reference) {
		String name = reference.group("kind") + ":" + URI.decode(reference.group("name"));
		String id = ids.get(name);
		if (id == null) {
			throw new IllegalStateException("the sample refers to " + name + ", which it does not hold");
		}
		return "href=\"" + HoldingResourceSet.reference(id) + "\"";
	}
}
