package org.chancery.core.sample;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.Projector;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Layer;
import org.chancery.model.parties.Party;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Puts the things themselves in place of references that name them by citation, code or name. */
final class CitedReferences {

	private final Map<String, EObject> known = new HashMap<>();

	/** Knows the clauses of the public text by citation, the parties by code, the audiences by name. */
	CitedReferences(OpenDossier dossier) {
		String language = dossier.dossier().getText().getLanguages().getFirst();
		Projector.project(dossier, dossier.dossier().getAudience(), language).all()
				.forEach(clause -> known.put("citation:" + clause.number().citation(), dossier.find(clause.id())));
		for (Party party : dossier.dossier().getParties()) {
			known.put("party:" + party.getCode(), party);
		}
		for (Audience audience : dossier.audiences()) {
			known.put("audience:" + audience.getName(), audience);
		}
	}

	void resolve(Layer layer) {
		Map<EObject, Collection<Setting>> proxies = EcoreUtil.UnresolvedProxyCrossReferencer.find(layer.eResource());
		proxies.forEach((proxy, settings) -> {
			URI uri = ((InternalEObject) proxy).eProxyURI();
			String name = uri.scheme() + ":" + URI.decode(uri.fragment());
			EObject thing = known.get(name);
			if (thing == null) {
				throw new IllegalStateException("the sample refers to " + name + ", which it does not hold");
			}
			settings.forEach(setting -> EcoreUtil.replace(setting, proxy, thing));
		});
	}
}
