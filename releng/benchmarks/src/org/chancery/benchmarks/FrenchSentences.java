package org.chancery.benchmarks;

import java.util.List;

/** Sentences in the language of French treaties, written for measuring, for want of a treaty in French. */
final class FrenchSentences {

	static final List<String> ALL = List.of(
			"Chaque Partie doit notifier à l’autre Partie toute mesure dans un délai de trente jours à compter de son adoption.",
			"Chaque Partie peut suspendre l’application du présent Accord pour une période de douze mois au plus.",
			"Les Parties ne peuvent imposer de droits de douane supérieurs à 10 pour cent de la valeur des marchandises.",
			"Les Parties doivent coopérer afin de faciliter les échanges de marchandises et de services entre leurs territoires.",
			"Le tribunal arbitral est composé de cinq arbitres désignés par les Parties dans les soixante jours.",
			"La largeur de la mer territoriale ne peut dépasser douze milles marins mesurés à partir des lignes de base.",
			"Le présent Accord entre en vigueur le 1er janvier 2030, à condition que les instruments aient été déposés.",
			"Chaque Partie doit garantir un traitement juste et équitable aux investissements de l’autre Partie.",
			"Les informations confidentielles ne doivent pas être divulguées sans le consentement de la Partie qui les a fournies.",
			"La Partie importatrice peut exiger un certificat d’origine, qui est valable 24 mois après sa délivrance.",
			"Aucune disposition du présent article ne doit être interprétée comme limitant les droits des Parties.",
			"Les consultations doivent s’achever au plus tard le 31 décembre 2029, sauf prorogation.",
			"Chaque Partie doit publier sans délai ses lois et règlements relatifs aux marchés publics.",
			"Un État membre qui n’est pas lié par la décision peut présenter des observations écrites au comité.",
			"Les autorités compétentes doivent répondre à toute demande de renseignements dans les quatre-vingt-dix jours.",
			"Chaque Partie peut dénoncer le présent Accord moyennant un préavis écrit de 6 mois.",
			"Les marchandises originaires ne sont pas soumises aux contingents visés à l’annexe II.",
			"Le comité mixte peut adopter des recommandations, qui ne sont pas contraignantes pour les Parties.",
			"Chaque Partie doit verser sa contribution avant le 15 mars 2031, en euros.",
			"Les Parties peuvent convenir d’un délai plus long, qui ne peut excéder 60 jours.");

	private FrenchSentences() {
	}
}
