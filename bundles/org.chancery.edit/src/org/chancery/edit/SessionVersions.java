package org.chancery.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.history.TextVersion;
import org.chancery.core.history.VersionSource;
import org.chancery.core.projection.Projection;

/**
 * The states of the texts in one session. Projections share what is alike, so that keeping them costs what changed between
 * them; nothing is written anywhere.
 */
final class SessionVersions implements VersionSource {

	private static final String NOW = "now";

	private record View(String audience, String language) {
	}

	private final Map<View, Map<TextVersion, Projection>> states = new HashMap<>();
	private final BiFunction<String, String, Projection> unsaved;
	private final Instant begun = Instant.now();
	private boolean changed;
	private int saves;

	/** @param unsaved the text of an audience in a language as it stands, or null if all of it has been saved */
	SessionVersions(BiFunction<String, String, Projection> unsaved) {
		this.unsaved = unsaved;
	}

	/** Something changed: what is shown from now on for the first time is not what was opened. */
	void changed() {
		changed = true;
	}

	void opened(String audience, String language, Projection text) {
		if (!changed) {
			of(audience, language).put(new TextVersion("0", begun, author(), "opened"), text);
		}
	}

	void saved(String audience, String language, Projection text) {
		saves++;
		of(audience, language).put(new TextVersion(String.valueOf(saves), Instant.now(), author(), "saved"), text);
	}

	@Override
	public List<TextVersion> versions(String audience) {
		List<TextVersion> versions = new ArrayList<>();
		for (Map.Entry<View, Map<TextVersion, Projection>> each : states.entrySet()) {
			if (each.getKey().audience().equals(audience) && versions.isEmpty()) {
				versions.addAll(each.getValue().keySet());
				if (unsaved.apply(audience, each.getKey().language()) != null) {
					versions.add(new TextVersion(NOW, Instant.now(), author(), NOW));
				}
			}
		}
		return versions.reversed();
	}

	@Override
	public Projection projection(TextVersion version, String audience, String language) {
		Projection text = version.id().equals(NOW) ? unsaved.apply(audience, language) : of(audience, language).get(version);
		if (text == null) {
			throw new DossierException("This state of the text is not known in that language.");
		}
		return text;
	}

	@Override
	public VersionSource snapshot() {
		Map<View, Projection> texts = new HashMap<>();
		List.copyOf(states.keySet()).forEach(view -> texts.put(view, unsaved.apply(view.audience(), view.language())));
		var copy = new SessionVersions((audience, language) -> texts.get(new View(audience, language)));
		states.forEach((view, known) -> copy.states.put(view, new LinkedHashMap<>(known)));
		return copy;
	}

	private Map<TextVersion, Projection> of(String audience, String language) {
		return states.computeIfAbsent(new View(audience, language), view -> new LinkedHashMap<>());
	}

	private static String author() {
		return System.getProperty("user.name", "");
	}
}
