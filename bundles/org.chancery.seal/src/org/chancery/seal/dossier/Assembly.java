package org.chancery.seal.dossier;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chancery.core.dossier.DossierCheck;
import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.HoldingBytes;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.model.Identified;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Holding;
import org.chancery.model.resource.HoldingResource;
import org.chancery.model.resource.HoldingResourceSet;
import org.chancery.seal.encoding.Digest;
import org.chancery.seal.keyring.Place;
import org.eclipse.emf.ecore.EObject;

/**
 * The dossier that the texts of several compartments make. Each is merged for itself, so that something that one side took
 * down to a lower audience, while the other changed it where it was, may lie in both. Then both are kept: the one in the
 * higher audience becomes a thing of its own, under an id that is the same on every device, and a person decides.
 */
final class Assembly {

	private static final String PURPOSE = "chancery/apart/1";
	private static final int ID_LENGTH = 32;

	private final Map<Place, byte[]> texts;
	private int apart;

	private Assembly(Map<Place, byte[]> texts) {
		this.texts = texts;
	}

	/**
	 * Puts them together. The name of each resource is that of its compartment.
	 *
	 * @param remarks what was found in two audiences is told here
	 */
	static OpenDossier of(Map<Place, byte[]> texts, List<String> remarks) throws UnreadableFileException {
		var assembly = new Assembly(new LinkedHashMap<>(texts));
		HoldingResourceSet resources = assembly.read();
		if (assembly.separate(resources)) {
			resources = assembly.read();
			remarks.add("what was taken down to a lower audience was changed above at the same time (" + assembly.apart
					+ " things): both are kept beside each other; compare them and delete one");
		}
		return DossierCheck.opened(resources);
	}

	/** The compartment of a holding that was put together here. */
	static Place placeOf(Holding holding) {
		return new Place(holding.eResource().getURI().opaquePart());
	}

	private HoldingResourceSet read() throws UnreadableFileException {
		var resources = new HoldingResourceSet();
		for (Map.Entry<Place, byte[]> each : texts.entrySet()) {
			HoldingBytes.read(each.getValue(), resources, each.getKey().hex());
		}
		return resources;
	}

	private boolean separate(HoldingResourceSet resources) throws UnreadableFileException {
		long things = resources.getResources().stream().mapToLong(r -> ((HoldingResource) r).ids().size()).sum();
		long ids = resources.getResources().stream().flatMap(r -> ((HoldingResource) r).ids().stream()).distinct().count();
		if (things == ids) {
			return false;
		}
		try {
			Set<String> below = new HashSet<>();
			for (Holding holding : OpenDossier.of(resources).holdings()) {
				Set<String> own = ((HoldingResource) holding.eResource()).ids();
				Set<String> both = new HashSet<>(own);
				both.retainAll(below);
				below.addAll(both.isEmpty() ? own : rename(placeOf(holding), both, below));
			}
			return true;
		} catch (DossierException refusal) {
			throw new UnreadableFileException(refusal.getMessage(), refusal);
		}
	}

	/** Read apart from the others, what refers to such a thing from beside it refers to the one there. */
	private Set<String> rename(Place place, Set<String> both, Set<String> below) throws UnreadableFileException {
		var resource = new HoldingResourceSet();
		Holding holding = HoldingBytes.read(texts.get(place), resource, place.hex());
		var own = (HoldingResource) holding.eResource();
		Set<String> taken = new HashSet<>(own.ids());
		taken.addAll(below);
		resolve(holding);
		own.getContents().clear();
		for (Iterator<EObject> all = holding.eAllContents(); all.hasNext();) {
			// An audience or a whole holding in two places is no conflict but damage: it is refused as such.
			if (all.next() instanceof Identified thing && both.contains(thing.getId()) && !(thing instanceof Audience)) {
				thing.setId(fresh(holding.getId(), thing.getId(), taken));
				apart++;
			}
		}
		own.getContents().add(holding);
		texts.put(place, HoldingBytes.write(own));
		return own.ids();
	}

	/** References are followed before ids change, so that they go on leading to the same things. */
	private static void resolve(EObject root) {
		for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
			all.next().eCrossReferences().forEach(EObject::eClass);
		}
	}

	private static String fresh(String holding, String id, Set<String> taken) {
		String made = id;
		while (!taken.add(made)) {
			made = Digest.of(PURPOSE, (holding + '/' + made).getBytes(StandardCharsets.UTF_8)).hex().substring(0, ID_LENGTH);
		}
		return made;
	}
}
