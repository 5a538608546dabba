package org.chancery.core.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

import org.chancery.model.ChanceryFactory;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Dossier;
import org.chancery.model.dossier.DossierFactory;
import org.chancery.model.dossier.Holding;
import org.chancery.model.dossier.Layer;
import org.chancery.model.resource.HoldingResource;
import org.chancery.model.resource.HoldingResourceSet;
import org.chancery.model.resource.Ids;
import org.chancery.model.text.Text;
import org.chancery.model.text.TextFactory;

/**
 * One dossier as far as it could be opened: the public holding, always, and those layers that the reader has the key
 * to. It is complete and valid whatever layers are missing. Not safe for use by several threads at once.
 */
public final class OpenDossier {

	/** The name of the audience at the bottom of every lattice. */
	public static final String PUBLIC = "public";

	private final HoldingResourceSet resources;

	private OpenDossier(HoldingResourceSet resources) {
		this.resources = resources;
	}

	/**
	 * A new dossier with an empty text and the audience {@value #PUBLIC}.
	 *
	 * @param title     title of the treaty in its drafting language; null or blank for none
	 * @param languages BCP 47 tags, the drafting language first; at least one
	 */
	public static OpenDossier create(String title, List<String> languages) {
		if (languages.isEmpty()) {
			throw new DossierException("A dossier needs at least one language, for instance en.");
		}
		Dossier dossier = Ids.identify(DossierFactory.eINSTANCE.createDossier());
		dossier.setAudience(newAudience(PUBLIC));
		dossier.setText(newText(title, languages));
		var resources = new HoldingResourceSet();
		resources.add(dossier.getId()).getContents().add(dossier);
		return new OpenDossier(resources);
	}

	/**
	 * A new dossier around a text, for instance an imported one.
	 *
	 * @param text contained by nothing yet; what has no id in it is given one
	 */
	public static OpenDossier create(Text text) {
		OpenDossier created = create(null, text.getLanguages().isEmpty() ? List.of("en") : text.getLanguages());
		if (text.getLanguages().isEmpty()) {
			text.getLanguages().addAll(created.dossier().getText().getLanguages());
		}
		created.dossier().setText(text);
		return created;
	}

	/**
	 * Wraps resources that were loaded.
	 *
	 * @throws DossierException if they are not one public holding and layers
	 */
	public static OpenDossier of(HoldingResourceSet resources) {
		var opened = new OpenDossier(resources);
		if (opened.resources.getResources().stream().filter(r -> rootOf(r) instanceof Dossier).count() != 1) {
			throw new DossierException("The dossier must have exactly one public part.");
		}
		return opened;
	}

	/** The public holding. */
	public Dossier dossier() {
		return resources.getResources().stream().map(OpenDossier::rootOf).filter(Dossier.class::isInstance)
				.map(Dossier.class::cast).findFirst().orElseThrow();
	}

	/** The opened layers in ascending order, see {@link #holdings()}. */
	public List<Layer> layers() {
		return holdings().stream().filter(Layer.class::isInstance).map(Layer.class::cast).toList();
	}

	/** The opened holdings, the public one first, then in ascending order of the lattice. */
	public List<Holding> holdings() {
		return AudienceLattice.of(this).ascending();
	}

	/** The audiences of the opened holdings in the order of {@link #holdings()}. */
	public List<Audience> audiences() {
		return holdings().stream().map(Holding::getAudience).toList();
	}

	/** The audience of that name, if its holding is open. */
	public Optional<Audience> audience(String name) {
		return unordered().stream().map(Holding::getAudience).filter(a -> name.equals(a.getName())).findFirst();
	}

	/** The holding of an audience of this dossier. */
	public Holding holding(Audience audience) {
		return (Holding) audience.eContainer();
	}

	/**
	 * The holding in which a thing is contained, at whatever depth.
	 *
	 * @return null if it is no longer, or not yet, part of this dossier
	 */
	public Holding holdingOf(EObject thing) {
		EObject top = thing;
		while (top.eContainer() != null) {
			top = top.eContainer();
		}
		return top instanceof Holding holding && top.eResource() != null
				&& top.eResource().getResourceSet() == resources ? holding : null;
	}

	/**
	 * Adds an audience above others, with its empty layer. The new audience is entered as above everything that those
	 * read, so that its place is known even where one of them cannot be opened.
	 *
	 * @param name  not yet used by an audience of this dossier
	 * @param above the audiences whose words the new one reads; empty for {@value #PUBLIC} alone
	 * @throws DossierException if the name is taken or empty
	 */
	public Layer addLayer(String name, List<Audience> above) {
		if (name == null || name.isBlank() || audience(name).isPresent()) {
			throw new DossierException("An audience needs a name that no other audience of the dossier has.");
		}
		AudienceLattice lattice = AudienceLattice.of(this);
		Layer layer = Ids.identify(DossierFactory.eINSTANCE.createLayer());
		layer.setAudience(newAudience(name));
		List<Audience> below = above.isEmpty() ? List.of(dossier().getAudience()) : above;
		layer.getAudience().getAbove().addAll(lattice.downSet(below));
		HoldingResource resource = resources.add(layer.getId());
		resource.getContents().add(layer);
		return layer;
	}

	/** The thing of that id in any opened holding; null if there is none. */
	public EObject find(String id) {
		return id == null ? null : resources.find(id);
	}

	/** The resources, the public one first. */
	public HoldingResourceSet resources() {
		return resources;
	}

	/** The opened holdings in the order of their resources. */
	List<Holding> unordered() {
		var found = new ArrayList<Holding>();
		for (var resource : resources.getResources()) {
			if (rootOf(resource) instanceof Holding holding) {
				found.add(holding);
			}
		}
		return found;
	}

	private static EObject rootOf(Resource resource) {
		return resource.getContents().isEmpty() ? null : resource.getContents().get(0);
	}

	private static Audience newAudience(String name) {
		Audience audience = Ids.identify(DossierFactory.eINSTANCE.createAudience());
		audience.setName(name);
		return audience;
	}

	private static Text newText(String title, List<String> languages) {
		Text text = Ids.identify(TextFactory.eINSTANCE.createText());
		text.getLanguages().addAll(languages);
		if (title != null && !title.isBlank()) {
			var words = ChanceryFactory.eINSTANCE.createLocalizedText();
			words.setLanguage(languages.get(0));
			words.setText(title);
			text.getTitles().add(words);
		}
		return text;
	}
}
