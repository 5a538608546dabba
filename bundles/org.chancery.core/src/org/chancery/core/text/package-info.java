/**
 * Operations on the clauses of a dossier: what a person does to a treaty text. Each is a record with its arguments and a
 * {@code perform()} that changes the model, or throws a {@link org.chancery.core.dossier.DossierException} with one line
 * for a person before it has changed anything. They know nothing of undo, of screens or of files.
 *
 * <p>
 * Positions inside a wording count characters of runs, and one for each inline that is not a run; see
 * {@link org.chancery.core.text.InlineSequence}.
 */
package org.chancery.core.text;
