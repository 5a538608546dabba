package org.chancery.core.overlay;

import org.eclipse.emf.ecore.EReference;

import org.chancery.model.Identified;
import org.chancery.model.dossier.Holding;

/**
 * A thing whose place in the text cannot be found any more. It is kept until a person attaches it to another clause or
 * deletes it.
 *
 * @param holding   the holding that keeps it
 * @param thing     what it is: private words, a private clause, a red line, …
 * @param source    what holds the lost reference: the thing or something inside it, for instance a test
 * @param feature   the reference that leads nowhere
 * @param lostId    the id of the clause that it led to
 * @param label     what to call it: the kind of thing, and its label if it has one
 * @param lastWords the words by which a person knows it again; empty if it has none. They are as secret as the holding
 * @param uncertain whether the clause may just lie in a layer between, which is not open
 */
public record Orphan(Holding holding, Identified thing, org.eclipse.emf.ecore.EObject source, EReference feature,
		String lostId, String label, String lastWords, boolean uncertain) {
}
