/**
 */
package org.chancery.model.dossier;

import org.chancery.model.Identified;

import org.chancery.model.negotiation.Assurance;
import org.chancery.model.negotiation.ClauseStatus;
import org.chancery.model.negotiation.Concession;
import org.chancery.model.negotiation.Disposition;
import org.chancery.model.negotiation.Instruction;
import org.chancery.model.negotiation.Position;
import org.chancery.model.negotiation.PublicStatement;
import org.chancery.model.negotiation.RedLine;
import org.chancery.model.negotiation.RedLineEstimate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Holding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The root of the resource of one audience, and the records that this audience may know.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.dossier.Holding#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.chancery.model.dossier.Holding#getInstructions <em>Instructions</em>}</li>
 *   <li>{@link org.chancery.model.dossier.Holding#getPositions <em>Positions</em>}</li>
 *   <li>{@link org.chancery.model.dossier.Holding#getRedLines <em>Red Lines</em>}</li>
 *   <li>{@link org.chancery.model.dossier.Holding#getConcessions <em>Concessions</em>}</li>
 *   <li>{@link org.chancery.model.dossier.Holding#getAssurances <em>Assurances</em>}</li>
 *   <li>{@link org.chancery.model.dossier.Holding#getStatements <em>Statements</em>}</li>
 *   <li>{@link org.chancery.model.dossier.Holding#getEstimates <em>Estimates</em>}</li>
 *   <li>{@link org.chancery.model.dossier.Holding#getStatuses <em>Statuses</em>}</li>
 *   <li>{@link org.chancery.model.dossier.Holding#getDispositions <em>Dispositions</em>}</li>
 *   <li>{@link org.chancery.model.dossier.Holding#getExports <em>Exports</em>}</li>
 * </ul>
 *
 * @see org.chancery.model.dossier.DossierPackage#getHolding()
 * @model abstract="true"
 * @generated
 */
public interface Holding extends Identified {
	/**
	 * Returns the value of the '<em><b>Audience</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The audience. It is defined here, so that no lower resource names it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Audience</em>' containment reference.
	 * @see #setAudience(Audience)
	 * @see org.chancery.model.dossier.DossierPackage#getHolding_Audience()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Audience getAudience();

	/**
	 * Sets the value of the '{@link org.chancery.model.dossier.Holding#getAudience <em>Audience</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Audience</em>' containment reference.
	 * @see #getAudience()
	 * @generated
	 */
	void setAudience(Audience value);

	/**
	 * Returns the value of the '<em><b>Instructions</b></em>' containment reference list.
	 * The list contents are of type {@link org.chancery.model.negotiation.Instruction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Instructions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instructions</em>' containment reference list.
	 * @see org.chancery.model.dossier.DossierPackage#getHolding_Instructions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Instruction> getInstructions();

	/**
	 * Returns the value of the '<em><b>Positions</b></em>' containment reference list.
	 * The list contents are of type {@link org.chancery.model.negotiation.Position}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Positions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Positions</em>' containment reference list.
	 * @see org.chancery.model.dossier.DossierPackage#getHolding_Positions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Position> getPositions();

	/**
	 * Returns the value of the '<em><b>Red Lines</b></em>' containment reference list.
	 * The list contents are of type {@link org.chancery.model.negotiation.RedLine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Red lines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Red Lines</em>' containment reference list.
	 * @see org.chancery.model.dossier.DossierPackage#getHolding_RedLines()
	 * @model containment="true"
	 * @generated
	 */
	EList<RedLine> getRedLines();

	/**
	 * Returns the value of the '<em><b>Concessions</b></em>' containment reference list.
	 * The list contents are of type {@link org.chancery.model.negotiation.Concession}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Concessions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Concessions</em>' containment reference list.
	 * @see org.chancery.model.dossier.DossierPackage#getHolding_Concessions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Concession> getConcessions();

	/**
	 * Returns the value of the '<em><b>Assurances</b></em>' containment reference list.
	 * The list contents are of type {@link org.chancery.model.negotiation.Assurance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Assurances.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assurances</em>' containment reference list.
	 * @see org.chancery.model.dossier.DossierPackage#getHolding_Assurances()
	 * @model containment="true"
	 * @generated
	 */
	EList<Assurance> getAssurances();

	/**
	 * Returns the value of the '<em><b>Statements</b></em>' containment reference list.
	 * The list contents are of type {@link org.chancery.model.negotiation.PublicStatement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Public statements.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statements</em>' containment reference list.
	 * @see org.chancery.model.dossier.DossierPackage#getHolding_Statements()
	 * @model containment="true"
	 * @generated
	 */
	EList<PublicStatement> getStatements();

	/**
	 * Returns the value of the '<em><b>Estimates</b></em>' containment reference list.
	 * The list contents are of type {@link org.chancery.model.negotiation.RedLineEstimate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Estimates of the other parties' red lines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Estimates</em>' containment reference list.
	 * @see org.chancery.model.dossier.DossierPackage#getHolding_Estimates()
	 * @model containment="true"
	 * @generated
	 */
	EList<RedLineEstimate> getEstimates();

	/**
	 * Returns the value of the '<em><b>Statuses</b></em>' containment reference list.
	 * The list contents are of type {@link org.chancery.model.negotiation.ClauseStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Status of clauses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statuses</em>' containment reference list.
	 * @see org.chancery.model.dossier.DossierPackage#getHolding_Statuses()
	 * @model containment="true"
	 * @generated
	 */
	EList<ClauseStatus> getStatuses();

	/**
	 * Returns the value of the '<em><b>Dispositions</b></em>' containment reference list.
	 * The list contents are of type {@link org.chancery.model.negotiation.Disposition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dispositions of divergences.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dispositions</em>' containment reference list.
	 * @see org.chancery.model.dossier.DossierPackage#getHolding_Dispositions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Disposition> getDispositions();

	/**
	 * Returns the value of the '<em><b>Exports</b></em>' containment reference list.
	 * The list contents are of type {@link org.chancery.model.dossier.ExportRecord}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was exported for this audience.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exports</em>' containment reference list.
	 * @see org.chancery.model.dossier.DossierPackage#getHolding_Exports()
	 * @model containment="true"
	 * @generated
	 */
	EList<ExportRecord> getExports();

} // Holding
